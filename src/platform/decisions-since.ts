import type { Entry } from '../core/journal.ts';
import type { Scenario } from '../core/scenario.ts';
import type { ToldDecision } from './platform.ts';

/** A decision, and the run's entries up to it. */
interface Since extends ToldDecision {
  readonly upTo: readonly Entry[];
}

/** Decisions of a run that a platform which knows these entries has not heard of. One taken back and made anew is told anew. */
export function decisionsSince(scenario: Scenario, known: readonly Entry[], entries: readonly Entry[]): readonly Since[] {
  const parted = entries.findIndex((entry, index) => JSON.stringify(entry) !== JSON.stringify(known[index]));
  return entries.flatMap((entry, index) => {
    if (parted < 0 || index < parted || entry.kind !== 'decide') return [];
    const beat = scenario.beats.find(({ id }) => id === entry.beat);
    const option = beat && [...beat.options, beat.pass].find(({ id }) => id === entry.option);
    return beat && option ? [{ beat, option, upTo: entries.slice(0, index + 1) }] : [];
  });
}
