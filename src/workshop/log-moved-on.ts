/** Another has written to this log, or deleted it: whoever is told so must not go on. */
export class LogMovedOn extends Error {
  /** `seq`: the number at which it was to go on. */
  constructor(room: string, seq: number) {
    super(`The log of ${room} does not go on at ${seq}.`);
  }
}
