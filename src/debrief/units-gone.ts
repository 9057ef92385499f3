import type { Costs, Resource } from '../core/names.ts';
import type { Turn } from '../core/replay.ts';

/**
 * Units that went from each pool, as the pages of these turns tell it: what was paid, and what each cause that followed took
 * on balance. What one cause gave is not set against what was paid or what another took.
 */
export function unitsGone(turns: readonly Pick<Turn, 'shifts'>[]): Costs {
  const gone: Partial<Record<Resource, number>> = {};
  const add = (resource: Resource, units: number): void => {
    if (units > 0) gone[resource] = (gone[resource] ?? 0) + units;
  };
  for (const { shifts } of turns) {
    const balance = new Map<string, { readonly resource: Resource; units: number }>();
    for (const shift of shifts) {
      if (shift.kind !== 'resource') continue;
      const { resource, cause, before, after } = shift;
      const key = `${cause} ${resource}`;
      const so = balance.get(key) ?? { resource, units: 0 };
      so.units += before - after;
      balance.set(key, so);
    }
    for (const { resource, units } of balance.values()) add(resource, units);
  }
  return gone;
}
