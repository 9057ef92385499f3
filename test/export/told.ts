import type { Journal } from '../../src/core/journal.ts';
import { replay } from '../../src/core/replay.ts';
import { counterfactualsAt } from '../../src/debrief/counterfactuals.ts';
import { debriefOf } from '../../src/debrief/debrief-of.ts';
import type { Debrief } from '../../src/export/debrief.ts';
import { randomRun } from '../debrief/random-run.ts';
import { smallScenario } from '../small-scenario.ts';

export const scenario = smallScenario();

/** A run by the seed, with this line why at every decision. */
export function runWith(seed: number, why = ''): Journal {
  const journal = randomRun(scenario, seed);
  return { ...journal, entries: journal.entries.map((entry) => (entry.kind === 'decide' ? { ...entry, why } : entry)) };
}

/** All that is told of a run, its options played on a few times each. */
export function toldOf(journal: Journal, part: Partial<Debrief> = {}): Debrief {
  const replayed = replay(scenario, journal);
  if (!replayed.ok) throw new Error('A random run must replay.');
  const run = debriefOf(scenario.authority, { scenario, unlike: [], chapter: undefined }, journal);
  return {
    ...run,
    runName: '',
    note: '',
    commitments: [],
    evidence: { 'RL-CS3-R1': { summary: 'Said in our words.', lines: '12-14' } },
    whatIf: run.report.decisions.map(({ index }) => counterfactualsAt(scenario, replayed.turns, index, 'asYouPlay', 5)),
    ...part,
  };
}
