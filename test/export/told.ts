import type { Journal } from '../../src/core/journal.ts';
import { replay } from '../../src/core/replay.ts';
import { counterfactualsAt, endsOf } from '../../src/debrief/counterfactuals.ts';
import { reportOf } from '../../src/debrief/report.ts';
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
  const report = reportOf(scenario, journal);
  return {
    report,
    runName: '',
    note: '',
    commitments: [],
    evidence: { 'RL-CS3-R1': { summary: 'Said in our words.', lines: '12-14' } },
    elsewhere: undefined,
    whatIf: report.decisions.map(({ index }) => counterfactualsAt(scenario, replayed.turns, index, 'asYouPlay', 5)),
    scenario,
    came: endsOf(scenario, [replayed.world]),
    ...part,
  };
}
