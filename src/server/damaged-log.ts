import { messageOf } from './message-of.ts';

/** A log that is not as it was written. */
export class DamagedLog extends Error {
  /** Of an answer by HTTP: it is gone, and asking again does not help. */
  readonly status = 410;

  /** `seq`: the number of the first event that is damaged or missing. */
  constructor(session: string, seq: number, why: unknown) {
    super(`The log of ${session} is damaged at event ${seq}: ${messageOf(why)}`);
  }
}
