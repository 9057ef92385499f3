/** How far a reading of many runs has come. */
export interface Progress {
  readonly read: number;
  /** Runs to be read, as far as is known yet: a file may turn out to hold many. */
  readonly of: number;
}

/** What a reading came to. */
export interface Outcome extends Progress {
  /** Runs that count now, those of readings before among them. */
  readonly counted: number;
  /** The same as one before it. */
  readonly same: number;
  readonly stopped: boolean;
  readonly leftOut: number;
  /** The first of them. */
  readonly named: readonly LeftOut[];
}

/** What was not counted, by the name of its file, and why in a sentence. */
export interface LeftOut {
  readonly file: string;
  readonly says: string;
}

/** What was chosen or dropped to be read. */
export interface Chosen {
  readonly files: readonly File[];
  /** Names of what was dropped and cannot be opened. */
  readonly unopened: readonly string[];
}

/** The reader did not start, or broke off. */
export interface Broken {
  /** Files it was to read, by name. */
  readonly files: readonly string[];
  /** What had been read from files is gone with it. */
  readonly lost: boolean;
}
