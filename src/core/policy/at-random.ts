import { openOptions } from '../offer.ts';
import { framesToSay } from '../say-frame.ts';
import { need, tablesOf } from '../tables.ts';
import { anyBackers } from './backers.ts';
import type { Policy } from './policy.ts';

/** Looks at about half of what there is, says any frame, takes any option that is open, and lets it pass as often as any other. */
export const atRandom: Policy = {
  prepare: (scenario, world, random) => ({
    looks: need(tablesOf(scenario).beats, world.beat)
      .looks.map(({ id }) => id)
      .filter(() => random.next() < 0.5),
    frame: random.pick(framesToSay(scenario, world))?.id,
  }),
  choose: (scenario, world, random) => ({
    option: random.pick(openOptions(scenario, world))?.id ?? 'pass',
    apply: anyBackers(scenario, world, random),
  }),
};
