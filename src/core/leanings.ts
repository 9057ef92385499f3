import type { Option } from './story.ts';

const cache = new WeakMap<Option, ReadonlyMap<string, number>>();

/** How trust would move by the outcome that is likely on the face of it, the one without conditions: by person, only who cares. */
export function leaningsOf(option: Option): ReadonlyMap<string, number> {
  const known = cache.get(option);
  if (known) return known;
  const sums = new Map<string, number>();
  for (const effect of option.outcomes.at(-1)?.effects ?? []) {
    if (!('trust' in effect)) continue;
    for (const [who, by] of Object.entries(effect.trust)) sums.set(who, (sums.get(who) ?? 0) + (by ?? 0));
  }
  cache.set(option, sums);
  return sums;
}
