import { carryOut } from './carry-out.ts';
import { type Carrying, shiftPool, shiftRelationship } from './carrying.ts';
import { holds } from './holds.ts';
import { landEvents } from './land-events.ts';
import type { Resource } from './names.ts';
import type { Passing } from './passing.ts';
import type { Scenario } from './scenario.ts';
import type { Shift } from './shift.ts';
import { need, tablesOf } from './tables.ts';
import type { Draft, Running } from './world.ts';

/** Months a relationship may go untended before it loses trust, and the trust below which it loses no more. */
const patience = 6;
const resting = 4;

/** One month of what is under way: pools, initiatives, what falls due, events, and trust that nobody tends. */
export function passMonth(passing: Passing): void {
  const { scenario, draft, shifts, settle } = passing;
  draft.month += 1;
  payAndYield(scenario, draft, shifts);
  mature(passing);
  if (draft.pending.some((pending) => pending.due <= draft.month)) {
    settle();
    const due = draft.pending.filter((pending) => pending.due <= draft.month);
    draft.pending = draft.pending.filter((pending) => pending.due > draft.month);
    for (const { effect, worked, via } of due) {
      if (!('later' in effect) || !holds(effect.later.when, draft)) continue;
      carryOut({ scenario, draft, shifts, cause: 'later', via, worked }, effect.later.effects);
    }
  }
  landEvents(passing);
  for (const { id } of scenario.stakeholders) neglect(scenario, draft, id, shifts);
}

/** Pools fill by the month and by what the base yields, and pay for what is growing. */
function payAndYield(scenario: Scenario, draft: Draft, shifts: Shift[]): void {
  const tables = tablesOf(scenario);
  const monthly: Carrying = { scenario, draft, shifts, cause: 'month', via: undefined, worked: 1 };
  for (const { id, by } of tables.monthly) fill(monthly, id, by);
  for (const asset of draft.base) {
    const flows = tables.flows.get(asset);
    if (!flows) continue;
    const yielding: Carrying = { scenario, draft, shifts, cause: 'month', via: asset, worked: 1 };
    for (const { id, by } of flows) fill(yielding, id, by);
  }
  if (draft.initiatives.length === 0) return;
  draft.initiatives = draft.initiatives.map((running) => {
    const { upkeep } = need(tables.initiatives, running.id);
    for (const key in upkeep) {
      const pool = draft.resources[key as Resource];
      if (pool.level + pool.filling < (upkeep[key as Resource] ?? 0)) return running;
    }
    const upkeeping: Carrying = { scenario, draft, shifts, cause: 'upkeep', via: running.id, worked: 1 };
    for (const key in upkeep) fill(upkeeping, key as Resource, -(upkeep[key as Resource] ?? 0));
    return { ...running, paid: running.paid + 1 };
  });
}

/** Lets part of a unit flow in or out; whole units move the pool. */
function fill(carrying: Carrying, resource: Resource, by: number): void {
  if (by === 0) return;
  const pool = carrying.draft.resources[resource];
  const filling = Math.round((pool.filling + by) * 1000) / 1000;
  const whole = filling >= 0 ? Math.floor(filling) : Math.ceil(filling);
  // A full pool does not save up what would spill over.
  pool.filling = pool.level >= pool.ceiling && filling > 0 ? 0 : filling - whole;
  if (whole !== 0) shiftPool(carrying, resource, whole);
}

function mature({ scenario, draft, shifts, settle }: Passing): void {
  const tables = tablesOf(scenario);
  if (draft.initiatives.length === 0) return;
  const ripe = draft.initiatives.filter((running: Running) => running.paid >= need(tables.initiatives, running.id).months);
  if (ripe.length === 0) return;
  settle();
  draft.initiatives = draft.initiatives.filter((running) => !ripe.includes(running));
  for (const { id } of ripe) {
    const initiative = need(tables.initiatives, id);
    shifts.push({ kind: 'mature', id, cause: 'matured', via: id, effect: undefined });
    if (!draft.base.includes(initiative.becomes)) {
      draft.base = [...draft.base, initiative.becomes];
      shifts.push({ kind: 'gain', id: initiative.becomes, cause: 'matured', via: id, effect: undefined });
    }
    carryOut({ scenario, draft, shifts, cause: 'matured', via: id, worked: 1 }, initiative.matured);
  }
}

/** Trust that nobody tends wears down to a resting level, a step each half-year. */
function neglect(scenario: Scenario, draft: Draft, who: string, shifts: Shift[]): void {
  const relationship = draft.relationships[who];
  if (!relationship || draft.month - relationship.tended < patience) return;
  draft.relationships[who] = { ...relationship, tended: draft.month };
  if (relationship.trust > resting && !isKeptUp(scenario, draft, who))
    shiftRelationship({ scenario, draft, shifts, cause: 'untended', via: undefined, worked: 1 }, who, 'trust', -1);
}

/** Whether something that is held or growing keeps in touch with somebody. */
function isKeptUp(scenario: Scenario, { base, initiatives }: Draft, who: string): boolean {
  const ties = tablesOf(scenario).tendedBy.get(who);
  return ties !== undefined && (base.some((id) => ties.includes(id)) || initiatives.some(({ id }) => ties.includes(id)));
}
