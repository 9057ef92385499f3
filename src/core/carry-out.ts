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

/**
 * What somebody's trust moved by in all moves others once along the edges, damped by the edge's weight and cut to whole
 * numbers. Only what effects do spreads: a favour asked and trust that wears stay between two people.
 */
function spread({ scenario, draft, shifts }: Carrying, first: number): void {
  const { influences } = tablesOf(scenario);
  if (influences.size === 0) return;
  const sums = new Map<string, number>();
  for (let at = first; at < shifts.length; at++) {
    const shift = shifts[at];
    if (shift?.kind === 'trust') sums.set(shift.who, (sums.get(shift.who) ?? 0) + shift.after - shift.before);
  }
  for (const [from, sum] of sums) {
    for (const { to, weight } of influences.get(from) ?? []) {
      const by = Math.trunc(sum * weight);
      if (by !== 0) shiftRelationship({ scenario, draft, shifts, cause: 'spread', via: from, worked: 1 }, to, 'trust', by);
    }
  }
}
