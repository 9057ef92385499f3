import { type Resource, resources } from '../../core/names.ts';
import type { Shift } from '../../core/shift.ts';

export interface PoolMove {
  readonly resource: Resource;
  /** Signed whole units, never 0. */
  readonly by: number;
}

/** Units that went and units that came, per pool, each summed by itself. */
export function poolsMoved(shifts: readonly Shift[]): { readonly spent: readonly PoolMove[]; readonly gained: readonly PoolMove[] } {
  const went = new Map<Resource, number>();
  const came = new Map<Resource, number>();
  for (const shift of shifts) {
    if (shift.kind !== 'resource') continue;
    const by = shift.after - shift.before;
    const side = by < 0 ? went : came;
    side.set(shift.resource, (side.get(shift.resource) ?? 0) + by);
  }
  const listed = (side: ReadonlyMap<Resource, number>): readonly PoolMove[] =>
    resources.map((resource) => ({ resource, by: side.get(resource) ?? 0 })).filter(({ by }) => by !== 0);
  return { spent: listed(went), gained: listed(came) };
}
