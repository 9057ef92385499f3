import { type Resource, resources } from '../../core/names.ts';
import { type Cause, causes, type Shift } from '../../core/shift.ts';

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
const followed = causes.filter((cause) => !paid.includes(cause));

/** Units that were paid, and what followed took or brought, each cause for itself: a cut shows as a cut, whatever comes back meanwhile. */
export function poolsMoved(shifts: readonly Shift[]): PoolsMoved {
  const moved = shifts.flatMap((shift) => (shift.kind === 'resource' ? [shift] : []));
  const by = (resource: Resource, cause: Cause): number =>
    moved.reduce((sum, shift) => (shift.resource === resource && shift.cause === cause ? sum + shift.after - shift.before : sum), 0);
  const listed = (of: readonly Cause[], counts: (units: number) => number): readonly PoolMove[] =>
    resources
      .map((resource) => ({ resource, by: of.reduce((sum, cause) => sum + counts(by(resource, cause)), 0) }))
      .filter((move) => move.by !== 0);
  return {
    spent: listed(paid, (units) => units),
    lost: listed(followed, (units) => Math.min(0, units)),
    gained: listed(followed, (units) => Math.max(0, units)),
  };
}
