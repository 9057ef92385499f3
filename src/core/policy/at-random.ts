import { openOptions } from '../offer.ts';
import { framesToSay } from '../say-frame.ts';
import { need, tablesOf } from '../tables.ts';
import { anyBackers } from './backers.ts';
import type { Policy } from './policy.ts';
import { ready } from './ready.ts';

/** Looks at about half of what there is, says any frame, takes any option that is open, and lets it pass as often as any other. */
export const atRandom: Policy = (scenario, world, random) => {
  const looks = need(tablesOf(scenario).beats, world.beat)
    .looks.map(({ id }) => id)
    .filter(() => random.next() < 0.5);
  const frame = random.pick(framesToSay(scenario, world))?.id;
  const then = ready(scenario, world, looks, frame).world;
  return { looks, frame, option: random.pick(openOptions(scenario, then))?.id ?? 'pass', apply: anyBackers(scenario, then, random) };
};
