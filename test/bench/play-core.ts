import { sayFrame } from '../../src/core/say-frame.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { start } from '../../src/core/start.ts';
import { turn } from '../../src/core/take.ts';
import type { RecordedRun } from './recorded-runs.ts';

/** Plays recorded runs through core and says how many decisions that was. */
export function playCore(scenario: Scenario, runs: readonly RecordedRun[]): number {
  let decisions = 0;
  for (const { seed, moves } of runs) {
    let world = start(scenario, seed);
    for (const move of moves) {
      if (move.frame !== undefined) {
        const said = sayFrame(scenario, world, move.frame);
        if (said.ok) world = said.world;
      }
      const step = turn(scenario, world, move);
      if (!step.ok) throw new Error('Core refuses a recorded decision.');
      world = step.world;
      decisions += 1;
    }
    if (world.ended === undefined) throw new Error('A recorded run does not end.');
  }
  return decisions;
}
