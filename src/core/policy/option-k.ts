import { openOptions } from '../offer.ts';
import { framesToSay } from '../say-frame.ts';
import type { Policy } from './policy.ts';
import { ready } from './ready.ts';

/** Takes the k-th open option, counted from 1, whatever it is; where there are not so many, lets it pass. */
export const optionPolicy =
  (k: number): Policy =>
  (scenario, world, random) => {
    const frame = random.pick(framesToSay(scenario, world))?.id;
    const open = openOptions(scenario, ready(scenario, world, [], frame).world).filter(({ id }) => id !== 'pass');
    return { looks: [], frame, option: open[k - 1]?.id ?? 'pass', apply: [] };
  };
