import type { Behaviour } from '../names.ts';
import { mostApplied, openOptions } from '../offer.ts';
import { framesToSay } from '../say-frame.ts';
import { tablesOf } from '../tables.ts';
import { backers } from './backers.ts';
import type { Policy } from './policy.ts';
import { ready } from './ready.ts';

/** Leans on one behaviour always: the open option that enacts it most, backed by what helps with it. */
export const behaviourPolicy =
  (behaviour: Behaviour): Policy =>
  (scenario, world, random) => {
    const frame = random.pick(framesToSay(scenario, world))?.id;
    const then = ready(scenario, world, [], frame).world;
    let option = 'pass';
    let most = 0;
    for (const { id, behaviours } of openOptions(scenario, then)) {
      const weight = behaviours[behaviour] ?? 0;
      if (weight > most || (option === 'pass' && id !== 'pass')) [option, most] = [id, weight];
    }
    const { assets, stakeholders } = tablesOf(scenario);
    const helps = (id: string): number => (assets.get(id)?.affinities ?? stakeholders.get(id)?.gives)?.[behaviour] ?? 0;
    const apply = backers(scenario, then)
      .filter((id) => helps(id) > 0)
      .sort((a, b) => helps(b) - helps(a))
      .slice(0, mostApplied);
    return { looks: [], frame, option, apply };
  };
