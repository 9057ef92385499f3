import { atRandom } from '../core/policy/at-random.ts';
import { playOut } from '../core/policy/play-out.ts';
import { randomFrom } from '../core/policy/random.ts';
import { replay } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import { start } from '../core/start.ts';
import { worldProblems } from './world-problems.ts';

/** Numbers that left their scale at any step of random runs, each once. */
export function outOfScale(scenario: Scenario, runs: number, seed: number): readonly string[] {
  const problems = new Set<string>();
  for (let run = 0; run < runs; run++) {
    const own = (seed + run) >>> 0;
    const { entries } = playOut(scenario, start(scenario, own), atRandom, randomFrom(own));
    const replayed = replay(scenario, { scenario: scenario.id, version: scenario.version, seed: own, entries });
    if (!replayed.ok) {
      problems.add(`a run with seed ${own} cannot be replayed at entry ${replayed.at}`);
      continue;
    }
    for (const { after, passed } of replayed.turns) {
      for (const world of passed ? [after, passed.world] : [after]) for (const problem of worldProblems(world)) problems.add(problem);
    }
  }
  return [...problems];
}
