import { openOptions } from '../offer.ts';
import { anyFrame, type Policy } from './policy.ts';

/** Takes the k-th open option, counted from 1, whatever it is; where there are not so many, lets it pass. */
export const optionPolicy = (k: number): Policy => ({
  prepare: anyFrame,
  choose: (scenario, world) => ({
    option: openOptions(scenario, world).filter(({ id }) => id !== 'pass')[k - 1]?.id ?? 'pass',
    apply: [],
  }),
});
