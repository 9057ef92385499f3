import type { CommandOf } from './command.ts';
import type { Refused } from './refused.ts';
import type { RoomRecord } from './room-record.ts';

/** What a server and the windows that reach it over a network say to each other, beside views and commands. */

/** Why a server closed a line: codes of our own, as WebSocket has them from 4400. */
export const closeCodes = {
  /** Something was sent that no window of ours sends. */
  unfit: 4400,
  /** Who stands here has no business here any more. */
  notYours: 4403,
  /** The room is gone. */
  gone: 4404,
  /** Opened too often at once: another window goes on. */
  elsewhere: 4409,
  /** The seat is at another table now: enter again. */
  moved: 4410,
  tooFast: 4429,
  /** The server could not go on with the room: enter again. */
  broken: 4503,
} as const;

/** A room that somebody wants to open. */
export interface OpenWish extends Omit<CommandOf<'open'>, 'type'> {
  /** Scenario id. */
  readonly scenario: string;
}

/** Why a server did not do what it was asked by HTTP. */
export type Turned =
  | Refused
  | { readonly ok: false; readonly code: 'unsent' | 'unanswered' | 'too-often' | 'not-here'; readonly refused: string };

export interface Opened {
  readonly ok: true;
  readonly code: string;
  /** Shown and printed once: the server keeps only its digest. */
  readonly phrase: string;
  /** Token of the facilitator who opened it. */
  readonly console: string;
  /** Token of its projector. */
  readonly stage: string;
}

export interface Joined {
  readonly ok: true;
  readonly token: string;
}

/** A console taken up again, or shared. */
export interface ConsoleGiven {
  readonly ok: true;
  readonly code: string;
  readonly console: string;
  readonly stage: string;
}

/** What a room leaves behind so far. */
export interface RecordGiven {
  readonly ok: true;
  readonly record: RoomRecord;
}

export interface Here {
  readonly ok: true;
  /** Where phones reach this server, such as `http://192.168.0.7:2567`; most likely first. */
  readonly addresses: readonly string[];
  /** Whether this window may open a room. */
  readonly opens: boolean;
  /** The server's clock, milliseconds since 1970. */
  readonly at: number;
}

/** A place at the server, to be taken within seconds. */
export interface Entered {
  readonly ok: true;
  readonly place: { readonly name: string; readonly sessionId: string; readonly roomId: string; readonly processId: string };
  /** The server's clock, milliseconds since 1970. */
  readonly at: number;
}
