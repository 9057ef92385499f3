import type { Entry } from '../core/journal.ts';
import type { Scenario } from '../core/scenario.ts';
import type { ToldDecision } from './platform.ts';

/** Decisions of a run that a platform which knows these entries has not heard of. One taken back and made anew is told anew. */
export function decisionsSince(scenario: Scenario, known: readonly Entry[], entries: readonly Entry[]): readonly ToldDecision[] {
  const parted = entries.findIndex((entry, index) => JSON.stringify(entry) !== JSON.stringify(known[index]));
  const since = parted < 0 ? [] : entries.slice(parted);
  return since.flatMap((entry) => {
    if (entry.kind !== 'decide') return [];
    const beat = scenario.beats.find(({ id }) => id === entry.beat);
    const option = beat && [...beat.options, beat.pass].find(({ id }) => id === entry.option);
    return beat && option ? [{ beat, option }] : [];
  });
}
