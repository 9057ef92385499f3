import { carryOut } from './carry-out.ts';
import { type Carrying, shiftPool, shiftRelationship } from './carrying.ts';
import { draw } from './draw.ts';
import { holds } from './holds.ts';
import { type Resource, resources } from './names.ts';
import type { Scenario } from './scenario.ts';
import type { Shift } from './shift.ts';
import { refuse, type Step } from './step.ts';
import type { Happening } from './story.ts';
import { need, tablesOf } from './tables.ts';
import { type Draft, draftOf, type Outcomes, type Resolving, type Running, type World } from './world.ts';

/** Share of its momentum that an outcome keeps each month: results not seen through leak back. */
const keeps = 0.96;
/** Months a relationship may go untended before it loses trust, and the trust below which it loses no more. */
const patience = 6;
const resting = 4;

/** Time gone by after a decision. */
export interface Passed {
  readonly months: number;
  /** Events that landed, in order. */
  readonly events: readonly Happening[];
  /** Horizon that opened, if one did. */
  readonly opened: string | undefined;
}

/** Lets the months after a decision pass, then goes on to where it leads. */
export function passTime(scenario: Scenario, world: World): Step<Passed> {
  if (world.ended !== undefined) return refuse({ reason: 'ended' });
  if (!world.resolving) return refuse({ reason: 'not-resolving' });
  const draft = draftOf(world);
  const shifts: Shift[] = [];
  const passed = passTimeOn(scenario, draft, world.resolving, shifts);
  return { ok: true, world: draft as World, shifts, ...passed };
}

/** The same on a draft that nobody else holds. */
export function passTimeOn(scenario: Scenario, draft: Draft, { beat, option: id, worked }: Resolving, shifts: Shift[]): Passed {
  const tables = tablesOf(scenario);
  const option = need(tables.options, `${beat}/${id}`);
  const events: Happening[] = [];
  moveOutcomes(scenario, draft, option.months);
  for (let month = 0; month < option.months; month++) passMonth(scenario, draft, events, shifts);
  draft.resolving = undefined;
  const to = option.leads.find((lead) => holds(lead.when, draft as World, worked))?.to ?? 'the-end';
  const next = tables.beats.get(to);
  if (!next) {
    draft.ended = tables.endings.has(to) ? to : scenario.endings.find((ending) => holds(ending.when, draft as World))?.id;
    return { months: option.months, events, opened: undefined };
  }
  draft.beat = next.id;
  const opened = next.horizon === draft.horizon ? undefined : next.horizon;
  if (opened !== undefined) open(scenario, draft, opened, shifts);
  return { months: option.months, events, opened };
}

function open(scenario: Scenario, draft: Draft, horizon: string, shifts: Shift[]): void {
  draft.horizon = horizon;
  const { refill } = need(tablesOf(scenario).horizons, horizon);
  for (const id in refill) {
    const resource = id as Resource;
    shiftPool({ scenario, draft, shifts, cause: 'refill', via: horizon, worked: 1 }, resource, refill[resource] ?? 0);
  }
}

function passMonth(scenario: Scenario, draft: Draft, events: Happening[], shifts: Shift[]): void {
  draft.month += 1;
  const wearing: Carrying = { scenario, draft, shifts, cause: 'untended', via: undefined, worked: 1 };
  payAndYield(scenario, draft, shifts);
  mature(scenario, draft, shifts);
  if (draft.pending.some((pending) => pending.due <= draft.month)) {
    const due = draft.pending.filter((pending) => pending.due <= draft.month);
    draft.pending = draft.pending.filter((pending) => pending.due > draft.month);
    for (const { effect } of due) {
      if (!('later' in effect) || !holds(effect.later.when, draft as World)) continue;
      carryOut({ scenario, draft, shifts, cause: 'later', via: undefined, worked: 1 }, effect.later.effects);
    }
  }
  land(scenario, draft, events, shifts);
  for (const who in draft.relationships) neglect(wearing, who);
}

/** Pools fill by the month and by what the base yields, and pay for what is growing. */
function payAndYield(scenario: Scenario, draft: Draft, shifts: Shift[]): void {
  const tables = tablesOf(scenario);
  const monthly: Carrying = { scenario, draft, shifts, cause: 'month', via: undefined, worked: 1 };
  for (const id of resources) fill(monthly, id, scenario.resources[id].monthly);
  for (const id of draft.base) {
    const { yields } = need(tables.assets, id);
    for (const key in yields) fill({ ...monthly, via: id }, key as Resource, yields[key as Resource] ?? 0);
  }
  if (draft.initiatives.length === 0) return;
  draft.initiatives = draft.initiatives.map((running) => {
    const { upkeep } = need(tables.initiatives, running.id);
    for (const key in upkeep) {
      const pool = draft.resources[key as Resource];
      if (pool.level + pool.filling < (upkeep[key as Resource] ?? 0)) return running;
    }
    for (const key in upkeep) fill({ ...monthly, cause: 'upkeep', via: running.id }, key as Resource, -(upkeep[key as Resource] ?? 0));
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

/**
 * Outcomes follow, month by month, the momentum they had when the decision was taken, and momentum wears off.
 * What happens meanwhile shows in the months after the next decision: results lag.
 */
function moveOutcomes(scenario: Scenario, draft: Draft, months: number): void {
  const { assets } = tablesOf(scenario);
  for (const id in draft.outcomes) {
    const before = draft.outcomes[id] as Outcomes;
    const level = before.level.slice();
    const momentum = before.momentum.slice();
    let held = 0;
    for (const asset of draft.base) held += need(assets, asset).sustains[id] ?? 0;
    for (let ward = 0; ward < level.length; ward++) {
      let at = level[ward] as number;
      let moving = momentum[ward] as number;
      for (let month = draft.month + 1; month <= draft.month + months; month++) {
        if (month % 3 === 0) moving += held;
        at += moving / 10;
        if (at < 0) at = 0;
        else if (at > 10) at = 10;
        moving *= keeps;
      }
      level[ward] = at;
      momentum[ward] = moving > 10 ? 10 : moving < -10 ? -10 : moving;
    }
    draft.outcomes[id] = { level, momentum };
  }
}

function mature(scenario: Scenario, draft: Draft, shifts: Shift[]): void {
  const tables = tablesOf(scenario);
  if (draft.initiatives.length === 0) return;
  const ripe = draft.initiatives.filter((running: Running) => running.paid >= need(tables.initiatives, running.id).months);
  if (ripe.length === 0) return;
  draft.initiatives = draft.initiatives.filter((running) => !ripe.includes(running));
  for (const { id } of ripe) {
    const initiative = need(tables.initiatives, id);
    shifts.push({ kind: 'mature', id, cause: 'matured', via: id, effect: undefined });
    if (!draft.base.includes(initiative.becomes)) {
      draft.base.push(initiative.becomes);
      shifts.push({ kind: 'gain', id: initiative.becomes, cause: 'matured', via: id, effect: undefined });
    }
    carryOut({ scenario, draft, shifts, cause: 'matured', via: id, worked: 1 }, initiative.matured);
  }
}

/** Events land by the calendar, or in the first month in which their condition holds. Odds below 1 are drawn once. */
function land(scenario: Scenario, draft: Draft, events: Happening[], shifts: Shift[]): void {
  const { dated, undated } = tablesOf(scenario);
  for (const event of dated.get(draft.month) ?? []) landOne(scenario, draft, event, events, shifts);
  for (const event of undated) landOne(scenario, draft, event, events, shifts);
}

function landOne(scenario: Scenario, draft: Draft, event: Happening, events: Happening[], shifts: Shift[]): void {
  if (draft.landed.includes(event.id) || !holds(event.when, draft as World)) return;
  if (event.odds < 1) {
    if (draft.luck.some(({ id }) => id === event.id)) return;
    const came = draw(draft.seed, event.id) < event.odds;
    draft.luck.push({ id: event.id, odds: event.odds, came });
    if (!came) return;
  }
  draft.landed.push(event.id);
  events.push(event);
  carryOut({ scenario, draft, shifts, cause: 'event', via: event.id, worked: 1 }, event.effects);
}

/** Trust that nobody tends wears down to a resting level, a step each half-year. */
function neglect(carrying: Carrying, who: string): void {
  const { draft } = carrying;
  const relationship = draft.relationships[who];
  if (!relationship || draft.month - relationship.tended < patience) return;
  draft.relationships[who] = { ...relationship, tended: draft.month };
  if (relationship.trust > resting) shiftRelationship(carrying, who, 'trust', -1);
}

/** Stops an initiative by choice, between decisions. */
export function drop(scenario: Scenario, world: World, id: string): Step {
  if (world.ended !== undefined) return refuse({ reason: 'ended' });
  if (world.resolving !== undefined) return refuse({ reason: 'resolving' });
  if (!world.initiatives.some((running) => running.id === id)) return refuse({ reason: 'unknown', what: id });
  const draft = draftOf(world);
  const shifts: Shift[] = [];
  carryOut({ scenario, draft, shifts, cause: 'dropped', via: id, worked: 1 }, [{ drop: id, grade: 'judgement', evidence: [] }]);
  return { ok: true, world: draft as World, shifts };
}
