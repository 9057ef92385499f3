import { decidedTurns, replay } from '../../src/core/replay.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { counterfactualsAt, ways } from '../../src/debrief/counterfactuals.ts';
import { randomRun } from '../debrief/random-run.ts';

export interface WhatIfFigures {
  /** Runs played on for the debrief of one run: every option of every decision, in both ways. */
  readonly continuations: number;
  /** Milliseconds of processor time that they take. */
  readonly cpuMs: number;
}

/** Everything that the debrief of a run plays on, for several random runs; medians. */
export function measureWhatIfs(scenario: Scenario, rounds: number): WhatIfFigures {
  const measured = Array.from({ length: rounds }, (_, seed) => {
    const replayed = replay(scenario, randomRun(scenario, seed));
    if (!replayed.ok) throw new Error('A random run does not replay.');
    const decisions = decidedTurns(replayed.turns).length;
    const began = process.cpuUsage();
    let continuations = 0;
    for (let decision = 0; decision < decisions; decision++) {
      for (const way of ways) for (const { ends } of counterfactualsAt(scenario, replayed.turns, decision, way)) continuations += ends.runs;
    }
    const { user, system } = process.cpuUsage(began);
    return { continuations, cpuMs: Math.round((user + system) / 1000) };
  });
  const middle = measured.toSorted((a, b) => a.cpuMs - b.cpuMs)[Math.floor(measured.length / 2)];
  if (!middle) throw new Error('No round was measured.');
  return middle;
}
