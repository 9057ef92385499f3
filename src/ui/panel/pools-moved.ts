import { type Resource, resources } from '../../core/names.ts';
import type { Cause, Shift } from '../../core/shift.ts';

export interface PoolMove {
  readonly resource: Resource;
  /** Signed whole units, never 0. */
  readonly by: number;
}

export interface PoolsMoved {
  /** Paid for the choice itself, or for a favour asked. */
  readonly spent: readonly PoolMove[];
  /** Taken by what followed. */
  readonly lost: readonly PoolMove[];
  readonly gained: readonly PoolMove[];
}

const paid: readonly Cause[] = ['cost', 'asked'];

/** Units that were paid, and what followed took or brought: what cancels within what followed is not told. */
export function poolsMoved(shifts: readonly Shift[]): PoolsMoved {
  const price = new Map<Resource, number>();
  const after = new Map<Resource, number>();
  for (const shift of shifts) {
    if (shift.kind !== 'resource') continue;
    const side = paid.includes(shift.cause) ? price : after;
    side.set(shift.resource, (side.get(shift.resource) ?? 0) + shift.after - shift.before);
  }
  const listed = (side: ReadonlyMap<Resource, number>): readonly PoolMove[] =>
    resources.map((resource) => ({ resource, by: side.get(resource) ?? 0 })).filter(({ by }) => by !== 0);
  const followed = listed(after);
  return { spent: listed(price), lost: followed.filter(({ by }) => by < 0), gained: followed.filter(({ by }) => by > 0) };
}
