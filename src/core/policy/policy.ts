import type { Scenario } from '../scenario.ts';
import type { World } from '../world.ts';
import type { Random } from './random.ts';

/** What a policy would do at the beat that waits, in this order. */
export interface Plan {
  readonly looks: readonly string[];
  /** Said where the horizon still asks for it. */
  readonly frame: string | undefined;
  readonly option: string;
  readonly apply: readonly string[];
}

/** A way of playing: what to do in a world that waits for a decision. What is refused is left out by `playOut`. */
export type Policy = (scenario: Scenario, world: World, random: Random) => Plan;
