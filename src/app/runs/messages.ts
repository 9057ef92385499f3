import type { Journal } from '../../core/journal.ts';
import type { RunFigures } from '../../debrief/many/figures-of-runs.ts';
import type { Station } from '../../debrief/many/gather-branches.ts';
import type { Outcome, Progress } from '../../store/pooled.ts';
import type { Setting } from './pool.ts';

/** A run kept on this device. */
export interface OwnRun {
  readonly id: string;
  readonly journal: Journal;
}

/** Which runs are looked at, and from where on. */
export interface Asked {
  /** Ids of runs of this device. What was read from files counts always. */
  readonly own: readonly string[];
  /** Where they were met. Unless there are some there, it is where a run of this device was, or most of them. */
  readonly group: string | undefined;
  /** Choices that a run must have come by, in order, each `beat/option`. */
  readonly way: readonly string[];
  /** Most tracks that are drawn beside one another. */
  readonly tracks: number;
}

/** Runs that began in one place; `id` as `groupOf` has it. */
export interface Group {
  readonly id: string;
  readonly runs: number;
}

/** All that the page draws. However many runs there are, it is of a bounded size. */
export interface Folded {
  readonly asked: Asked;
  /** Runs of all places. */
  readonly runs: number;
  /** Runs that are on this device and in a file as well, counted once. */
  readonly same: number;
  /** Runs of this device that another of it goes on from and counts with, by id: the id of that one. */
  readonly within: Readonly<Record<string, string>>;
  readonly groups: readonly Group[];
  readonly group: string | undefined;
  readonly way: readonly string[];
  /** Decisions that all made alike. */
  readonly together: number;
  /** The choices at which they parted, as `beat/option`, most runs first; empty where they never did. */
  readonly parted: readonly { readonly key: string; readonly runs: number }[];
  readonly tree: Station;
  readonly figures: RunFigures;
  /** Both, where there are two runs; `id` of those of this device. */
  readonly two: readonly { readonly id: string | undefined; readonly journal: Journal }[] | undefined;
}

export type ToWorker =
  | ({ readonly kind: 'open' } & Setting)
  | { readonly kind: 'own'; readonly runs: readonly OwnRun[] }
  /** Readings are numbered from 1 as they are asked for. */
  | { readonly kind: 'read'; readonly id: number; readonly files: readonly File[] }
  /** Ends this reading and all before it, those too that have not begun. */
  | { readonly kind: 'stop'; readonly upTo: number }
  /** Forgets what came from files, and ends readings as `stop` does. */
  | { readonly kind: 'clear'; readonly upTo: number }
  | { readonly kind: 'fold'; readonly asked: Asked };

export type FromWorker =
  | { readonly kind: 'own'; readonly problems: Readonly<Record<string, string>> }
  | ({ readonly kind: 'progress' } & Progress)
  | ({ readonly kind: 'read'; readonly id: number } & Outcome)
  | { readonly kind: 'folded'; readonly folded: Folded };
