import type { KeptRun } from '../../store/kept-run.ts';
import { groupOf } from './group-of.ts';
import { areOne, stepsOf } from './steps-of.ts';

/**
 * Ids of the runs that the page begins with: the one that one comes from, else the newest, and the newest other; one that
 * began in the same place rather than another. A run that only goes on from the first, or that it goes on from, is none.
 */
export function firstTicked(own: readonly KeptRun[], from: string | undefined): readonly string[] {
  const first = own.find(({ id }) => id === from) ?? own[0];
  if (!first) return [];
  const steps = stepsOf(first.journal);
  const others = own.filter(({ journal }) => !areOne(steps, stepsOf(journal)));
  const place = groupOf(first.journal);
  const other = others.find(({ journal }) => groupOf(journal) === place) ?? others[0];
  return [first.id, ...(other ? [other.id] : [])];
}
