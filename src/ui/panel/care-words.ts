import type { Leaning } from '../../core/offer.ts';

/** How somebody is likely to take an option. */
export const careWords: Readonly<Record<Leaning, string>> = {
  up: 'likely to welcome it',
  down: 'likely to mind',
  same: 'likely to be even about it',
  unknown: 'hard to tell',
};
