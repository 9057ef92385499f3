import type { Costs, Resource } from '../core/names.ts';
import type { Shift } from '../core/shift.ts';

/** Units that went from each pool, as far as there was anything to take; what came back is not set against them. */
export function unitsGone(shifts: readonly Shift[]): Costs {
  const gone: Partial<Record<Resource, number>> = {};
  for (const shift of shifts) {
    if (shift.kind !== 'resource' || shift.after >= shift.before) continue;
    gone[shift.resource] = (gone[shift.resource] ?? 0) + shift.before - shift.after;
  }
  return gone;
}
