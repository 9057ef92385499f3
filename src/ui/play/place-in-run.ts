import { decisionsLeft } from '../../core/decisions-left.ts';
import type { Play } from '../../store/play.ts';
import { totalWords } from '../words/total-words.ts';

/** Where a run stands among its decisions. */
export interface PlaceInRun {
  /** Beats decided before the present one, in order. */
  readonly done: readonly string[];
  /** The decision on the table, counted from 1; the last one once the run has ended. */
  readonly number: number;
  /** Decisions in all, on the shortest and the longest way from here. */
  readonly least: number;
  readonly most: number;
  /** Beats still to come on a longest way. */
  readonly ahead: readonly string[];
}

/** Whether a choice can still be made: nothing is decided yet at this beat. */
export const isDeciding = (step: Play['step']): boolean =>
  step === 'frame' || step === 'heard' || step === 'choose' || step === 'apply' || step === 'intend' || step === 'assess';

/** Counts decisions taken and those that can still come. */
export function placeInRun({ scenario, journal, world, step, bookmark }: Play): PlaceInRun {
  const decided = journal.entries.flatMap((entry) => (entry.kind === 'decide' ? [entry.beat] : []));
  const done = isDeciding(step) ? decided : decided.slice(0, -1);
  const number = done.length + 1;
  if (step === 'ended') return { done: decided, number: decided.length, least: decided.length, most: decided.length, ahead: [] };
  const moved = world.beat !== bookmark.beat;
  const left = decisionsLeft(scenario, world.beat);
  if (world.ended !== undefined) return { done, number, least: number, most: number, ahead: [] };
  const extra = moved ? number : done.length;
  return { done, number, least: extra + left.least, most: extra + left.most, ahead: moved ? left.way : left.way.slice(1) };
}

/** "Decision 3 of 10", or "of 10 or 11", or "of 9 to 12". */
export const decisionWords = (place: PlaceInRun): string => `Decision ${place.number} of ${totalWords(place)}`;
