import { framesToSay } from '../say-frame.ts';
import type { Scenario } from '../scenario.ts';
import type { World } from '../world.ts';
import type { Random } from './random.ts';

/** What a policy does before it chooses, in this order. */
export interface Preparation {
  readonly looks: readonly string[];
  /** Said where the horizon still asks for it. */
  readonly frame: string | undefined;
}

/** What a policy chooses, and what it puts behind it. */
export interface Chosen {
  readonly option: string;
  readonly apply: readonly string[];
}

/** A way of playing. What is refused is left out by `playOut`. */
export interface Policy {
  /** Asked in a world that waits for a decision. */
  readonly prepare: (scenario: Scenario, world: World, random: Random) => Preparation;
  /** Asked in the same world once it has looked and said its frame. */
  readonly choose: (scenario: Scenario, world: World, random: Random) => Chosen;
}

/** Looks at nothing and says any frame. */
export const anyFrame: Policy['prepare'] = (scenario, world, random) => ({
  looks: [],
  frame: random.pick(framesToSay(scenario, world))?.id,
});
