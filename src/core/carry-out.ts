import { type Carrying, shiftRelationship } from './carrying.ts';
import { deedsOf } from './deeds.ts';
import type { Effect } from './effect.ts';
import { tablesOf } from './tables.ts';

/**
 * The one executor: carries out effects on the draft and adds what changed to its shifts.
 * A shift of trust then spreads one step along the scenario's edges.
 */
export function carryOut(carrying: Carrying, effects: readonly Effect[]): void {
  const first = carrying.shifts.length;
  for (const deed of deedsOf(effects)) deed(carrying);
  spread(carrying, first);
}

/** A shift moves others once along the edges, damped by the edge's weight and cut to whole numbers. */
function spread({ scenario, draft, shifts }: Carrying, first: number): void {
  const { influences } = tablesOf(scenario);
  if (influences.size === 0) return;
  const last = shifts.length;
  for (let at = first; at < last; at++) {
    const shift = shifts[at];
    if (shift?.kind !== 'trust') continue;
    for (const { to, weight } of influences.get(shift.who) ?? []) {
      const by = Math.trunc((shift.after - shift.before) * weight);
      if (by !== 0) shiftRelationship({ scenario, draft, shifts, cause: 'spread', via: shift.who, worked: 1 }, to, 'trust', by);
    }
  }
}
