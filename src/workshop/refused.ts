/** Why a command is not done: `code` for programs, `refused` for whoever asked. */
export interface Refused {
  readonly ok: false;
  readonly code: RefusalCode;
  /** One sentence. */
  readonly refused: string;
}

export type RefusalCode =
  /** It cannot be read. */
  | 'malformed'
  /** It is somebody else's to ask. */
  | 'not-yours'
  | 'no-room'
  | 'ended'
  | 'full'
  | 'door-closed'
  /** There is nothing of that name. */
  | 'unknown'
  | 'held'
  /** Not at this step. */
  | 'not-now'
  /** The rules of the story forbid it. */
  | 'story'
  /** The rules themselves failed at it. */
  | 'fault';

export const refuse = (code: RefusalCode, refused: string): Refused => ({ ok: false, code, refused });
