/** Something the player means to do after a run, in their own words. All three are plain text on one line. */
export interface Commitment {
  /** Never empty, at most `mostWhat` characters. */
  readonly what: string;
  /** By when, at most `mostBy` characters, or empty. */
  readonly by: string;
  /** With whom, at most `mostWith` characters, or empty. */
  readonly who: string;
}

/** Most of them in a run: what can be kept to, and what the handout has room for. */
export const mostCommitments = 5;
export const mostWhat = 120;
export const mostBy = 40;
export const mostWith = 60;
