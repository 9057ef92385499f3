import type { Costs, Resource } from '../core/names.ts';
import type { Turn } from '../core/replay.ts';

/**
 * Units that went from each pool, as the pages of these turns tell it: what was paid, and what followed took on balance.
 * What followed and gave is not set against what was paid.
 */
export function unitsGone(turns: readonly Pick<Turn, 'shifts'>[]): Costs {
  const gone: Partial<Record<Resource, number>> = {};
  const add = (resource: Resource, units: number): void => {
    if (units > 0) gone[resource] = (gone[resource] ?? 0) + units;
  };
  for (const { shifts } of turns) {
    const followed = new Map<Resource, number>();
    for (const shift of shifts) {
      if (shift.kind !== 'resource') continue;
      const { resource, cause, before, after } = shift;
      if (cause === 'cost') add(resource, before - after);
      else followed.set(resource, (followed.get(resource) ?? 0) + before - after);
    }
    for (const [resource, units] of followed) add(resource, units);
  }
  return gone;
}
