/** A log that a newer version of the game has gone on with. */
export class NewerLog extends Error {
  /** Of an answer by HTTP: it is not for this one, and asking again does not help. */
  readonly status = 410;

  constructor(session: string) {
    super(`The log of ${session} was written by a newer Bearings.`);
  }
}
