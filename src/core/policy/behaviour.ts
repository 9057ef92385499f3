import type { Behaviour } from '../names.ts';
import { mostApplied, openOptions } from '../offer.ts';
import { tablesOf } from '../tables.ts';
import { backers } from './backers.ts';
import { anyFrame, type Policy } from './policy.ts';

/** Leans on one behaviour always: the open option that enacts it most, backed by what helps with it. */
export const behaviourPolicy = (behaviour: Behaviour): Policy => ({
  prepare: anyFrame,
  choose: (scenario, world) => {
    let option = 'pass';
    let most = 0;
    for (const { id, behaviours } of openOptions(scenario, world)) {
      const weight = behaviours[behaviour] ?? 0;
      if (weight > most || (option === 'pass' && id !== 'pass')) [option, most] = [id, weight];
    }
    const { assets, stakeholders } = tablesOf(scenario);
    const helps = (id: string): number => (assets.get(id)?.affinities ?? stakeholders.get(id)?.gives)?.[behaviour] ?? 0;
    const apply = backers(scenario, world)
      .filter((id) => helps(id) > 0)
      .sort((a, b) => helps(b) - helps(a))
      .slice(0, mostApplied);
    return { option, apply };
  },
});
