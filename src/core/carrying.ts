import type { Effect } from './effect.ts';
import type { Resource } from './names.ts';
import { relationshipType } from './relationship-type.ts';
import { clamp } from './scaled.ts';
import type { Scenario } from './scenario.ts';
import type { Cause, Shift } from './shift.ts';
import { tablesOf } from './tables.ts';
import type { Draft } from './world.ts';

/** A step under way: the draft it writes to, why, and what has changed so far. */
export interface Carrying {
  readonly scenario: Scenario;
  readonly draft: Draft;
  readonly shifts: Shift[];
  readonly cause: Cause;
  /** Id of the event, initiative or stakeholder it comes through. */
  readonly via: string | undefined;
  /** How well the choice behind it worked; 1 for what is no choice. */
  readonly worked: number;
}

/** Moves trust or reciprocity within 0–10. A rise means that the relationship was tended. */
export function shiftRelationship(
  { draft, shifts, cause, via }: Carrying,
  who: string,
  side: 'trust' | 'reciprocity',
  by: number,
  effect?: Effect,
): void {
  const relationship = draft.relationships[who];
  if (!relationship) return;
  const before = relationship[side];
  const after = clamp(before + by, 0, 10);
  const tended = by > 0 ? draft.month : relationship.tended;
  if (after === before && tended === relationship.tended) return;
  const { trust, reciprocity, influence } = relationship;
  const moved = side === 'trust' ? { trust: after, reciprocity, influence, tended } : { trust, reciprocity: after, influence, tended };
  draft.relationships[who] = moved;
  if (after === before) return;
  shifts.push({
    kind: side,
    who,
    before,
    after,
    typeBefore: relationshipType(relationship),
    typeAfter: relationshipType(moved),
    cause,
    via,
    effect,
  });
}

/** Moves a pool within 0 and its ceiling. */
export function shiftPool({ draft, shifts, cause, via }: Carrying, resource: Resource, by: number, effect?: Effect): void {
  const pool = draft.resources[resource];
  const before = pool.level;
  pool.level = clamp(before + by, 0, pool.ceiling);
  if (pool.level !== before) shifts.push({ kind: 'resource', resource, before, after: pool.level, cause, via, effect });
}

/** Moves momentum, in tenths, in some wards or in all. What is told is the most that any ward moved. */
export function shiftMomentum(
  carrying: Carrying,
  indicator: string,
  tenths: number,
  wards: readonly string[] | undefined,
  effect: Effect,
): void {
  const { scenario, draft, shifts, cause, via } = carrying;
  const outcomes = draft.outcomes[indicator];
  if (!outcomes) return;
  const momentum = outcomes.momentum.slice();
  let most = 0;
  const shift = (ward: number): void => {
    const before = momentum[ward];
    if (before === undefined) return;
    const after = clamp(before + tenths, -10, 10);
    momentum[ward] = after;
    if (Math.abs(after - before) > Math.abs(most)) most = after - before;
  };
  const index = tablesOf(scenario).wardIndex;
  if (wards) for (const id of wards) shift(index.get(id) ?? -1);
  else for (let ward = 0; ward < momentum.length; ward++) shift(ward);
  if (most === 0) return;
  draft.outcomes[indicator] = { level: outcomes.level, momentum };
  shifts.push({ kind: 'momentum', indicator, by: Math.round(most * 10) / 10, wards, month: draft.month, cause, via, effect });
}
