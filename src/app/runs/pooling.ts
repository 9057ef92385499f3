import type { Journal } from '../../core/journal.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Grounds } from '../../core/stage.ts';
import type { RunFigures } from '../../debrief/many/figures-of-runs.ts';
import type { Station } from '../../debrief/many/gather-branches.ts';
import type { PooledEnds } from '../../debrief/many/pooled-ends.ts';

/** What a pool is of. */
export interface Setting {
  readonly scenario: Scenario;
  readonly grounds: Grounds;
  /** Titles of every sheet, by id, to say which one a run belongs to. */
  readonly titles: Readonly<Record<string, string>>;
}

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
  /** How those that came by `way` ended. */
  readonly ends: PooledEnds;
  /** Both, where there are two runs; `id` of those of this device. */
  readonly two: readonly { readonly id: string | undefined; readonly journal: Journal }[] | undefined;
}
