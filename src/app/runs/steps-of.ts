import type { Journal } from '../../core/journal.ts';

/** A run step by step: its ground, then each entry, as JSON without the lines why. */
export const stepsOf = ({ seed, authority, journey, entries }: Journal): readonly string[] => [
  JSON.stringify({ seed, authority, journey }),
  ...entries.map((entry) => JSON.stringify(entry.kind === 'decide' ? { ...entry, why: '' } : entry)),
];

/** Whether two runs are the same, or one of them goes on from the other. */
export const areOne = (a: readonly string[], b: readonly string[]): boolean => sharedSteps(a, b) === Math.min(a.length, b.length);

/** How many steps two runs have in common from the first on; none where they began otherwise. */
export function sharedSteps(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}
