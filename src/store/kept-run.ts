import type { Commitment } from '../core/commitment.ts';
import type { Journal } from '../core/journal.ts';
import type { Bookmark } from '../flow/steps.ts';

/** A run as it is kept in the browser and in a file: the journal, and where to come back to. */
export interface KeptRun {
  readonly id: string;
  /** The player's own name for it, at most 60 characters. */
  readonly name: string;
  readonly journal: Journal;
  readonly bookmark: Bookmark | undefined;
  /** The player's private note, at most 4,000 characters. */
  readonly note: string;
  /** What the player means to do, in the order written; at most `mostCommitments`. */
  readonly commitments: readonly Commitment[];
  /** Title of its ending, once it has one: for the shelf, so that no scenario need be fetched there. */
  readonly ending: string | undefined;
  /** Milliseconds since 1970 of the last change. */
  readonly changed: number;
}

/** A kept run as the shelf shows it. */
export interface RunSummary {
  readonly id: string;
  readonly name: string;
  readonly scenario: string;
  /** The journey it is a chapter of, counted from 0. */
  readonly journey?: { readonly id: string; readonly chapter: number } | undefined;
  /** Decisions taken so far. */
  readonly decisions: number;
  /** Title of its ending, once it has one. */
  readonly ending: string | undefined;
  readonly changed: number;
}

/** A kept run that cannot be opened, put aside whole. */
export interface AsideRun {
  readonly id: string;
  readonly name: string;
  /** What is wrong with it and what to do, in a sentence. */
  readonly problem: string;
  /** A newer Bearings can open it. */
  readonly newer?: boolean | undefined;
}
