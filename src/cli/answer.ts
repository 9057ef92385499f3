/** What an author's command has to say: one value for programs, and the same in words. */
export interface Answer {
  readonly ok: boolean;
  /** Printed as JSON with `--json`. */
  readonly value: unknown;
  /** Printed otherwise. */
  readonly text: string;
  /** Set where nothing could be done: `text` then says why, on standard error. */
  readonly refused?: true;
}

/** A command that cannot be done: one sentence why. */
export const sorry = (problem: string): Answer => ({ ok: false, value: { ok: false, problem }, text: problem, refused: true });
