import type { Scenario } from '../scenario.ts';
import { turn } from '../take.ts';
import type { World } from '../world.ts';
import { playOut } from './play-out.ts';
import type { Chosen, Policy } from './policy.ts';
import { randomFrom } from './random.ts';

/**
 * Makes one choice in a world that waits for it and plays on to the end, once for each of `runs` streams from `seed` on.
 * Chance stays the world's own: what differs is what is chosen later. Empty where the choice may not be made.
 */
export function playOn(scenario: Scenario, world: World, choice: Chosen, policy: Policy, runs: number, seed: number): readonly World[] {
  const made = turn(scenario, world, choice);
  if (!made.ok) return [];
  return Array.from({ length: runs }, (_, run) => playOut(scenario, made.world, policy, randomFrom((seed + run) >>> 0)).world);
}
