import { type Carrying, shiftRelationship } from './carrying.ts';
import { deedsOf } from './deeds.ts';
import type { Effect } from './effect.ts';
import type { Shift } from './shift.ts';
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

/**
 * What somebody's trust moved by in all moves others once along the edges, damped by the edge's weight and cut to whole
 * numbers. Only what effects do spreads: a favour asked and trust that wears stay between two people.
 */
function spread({ scenario, draft, shifts }: Carrying, first: number): void {
  const { influences } = tablesOf(scenario);
  if (influences.size === 0) return;
  const last = shifts.length;
  for (let at = first; at < last; at++) {
    const shift = shifts[at];
    if (shift?.kind !== 'trust') continue;
    const edges = influences.get(shift.who);
    if (!edges || movedBefore(shifts, first, at, shift.who)) continue;
    const sum = sumOf(shifts, at, last, shift.who);
    for (const { to, weight } of edges) {
      const by = Math.trunc(sum * weight);
      if (by !== 0) shiftRelationship({ scenario, draft, shifts, cause: 'spread', via: shift.who, worked: 1 }, to, 'trust', by);
    }
  }
}

function movedBefore(shifts: readonly Shift[], first: number, until: number, who: string): boolean {
  for (let at = first; at < until; at++) {
    const shift = shifts[at];
    if (shift?.kind === 'trust' && shift.who === who) return true;
  }
  return false;
}

function sumOf(shifts: readonly Shift[], from: number, until: number, who: string): number {
  let sum = 0;
  for (let at = from; at < until; at++) {
    const shift = shifts[at];
    if (shift?.kind === 'trust' && shift.who === who) sum += shift.after - shift.before;
  }
  return sum;
}
