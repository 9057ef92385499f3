import { carryOut, shiftRelationship, shiftResource } from './carry-out.ts';
import { draw } from './draw.ts';
import { holds } from './holds.ts';
import { type Resource, resources } from './names.ts';
import type { Happening, Scenario } from './scenario.ts';
import type { Shift } from './shift.ts';
import { refuse, type Step } from './step.ts';
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
    shiftResource(draft, resource, refill[resource] ?? 0, { cause: 'refill', via: horizon, effect: undefined }, shifts);
  }
}

function passMonth(scenario: Scenario, draft: Draft, events: Happening[], shifts: Shift[]): void {
  draft.month += 1;
  payAndYield(scenario, draft, shifts);
  mature(scenario, draft, shifts);
  if (draft.pending.some((pending) => pending.due <= draft.month)) {
    const due = draft.pending.filter((pending) => pending.due <= draft.month);
    draft.pending = draft.pending.filter((pending) => pending.due > draft.month);
    for (const { effect } of due) {
      if (!('later' in effect) || !holds(effect.later.when, draft as World)) continue;
      carryOut(scenario, draft, effect.later.effects, { cause: 'later', via: undefined, worked: 1 }, shifts);
    }
  }
  land(scenario, draft, events, shifts);
  for (const who in draft.relationships) neglect(draft, who, shifts);
}

/** Pools fill by the month and by what the base yields, and pay for what is growing. */
function payAndYield(scenario: Scenario, draft: Draft, shifts: Shift[]): void {
  const tables = tablesOf(scenario);
  for (const id of resources) fill(draft, id, scenario.resources[id].monthly, 'month', shifts);
  for (const id of draft.base) {
    const { yields } = need(tables.assets, id);
    for (const key in yields) fill(draft, key as Resource, yields[key as Resource] ?? 0, 'month', shifts, id);
  }
  if (draft.initiatives.length === 0) return;
  draft.initiatives = draft.initiatives.map((running) => {
    const { upkeep } = need(tables.initiatives, running.id);
    for (const key in upkeep) {
      const pool = draft.resources[key as Resource];
      if (pool.level + pool.filling < (upkeep[key as Resource] ?? 0)) return running;
    }
    for (const key in upkeep) fill(draft, key as Resource, -(upkeep[key as Resource] ?? 0), 'upkeep', shifts, running.id);
    return { ...running, paid: running.paid + 1 };
  });
}

function fill(draft: Draft, resource: Resource, by: number, cause: 'month' | 'upkeep', shifts: Shift[], via?: string): void {
  if (by === 0) return;
  const pool = draft.resources[resource];
  const filling = Math.round((pool.filling + by) * 1000) / 1000;
  const whole = filling >= 0 ? Math.floor(filling) : Math.ceil(filling);
  // A full pool does not save up what would spill over.
  pool.filling = pool.level >= pool.ceiling && filling > 0 ? 0 : filling - whole;
  if (whole !== 0) shiftResource(draft, resource, whole, { cause, via, effect: undefined }, shifts);
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
    carryOut(scenario, draft, initiative.matured, { cause: 'matured', via: id, worked: 1 }, shifts);
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
  carryOut(scenario, draft, event.effects, { cause: 'event', via: event.id, worked: 1 }, shifts);
}

/** Trust that nobody tends wears down to a resting level, a step each half-year. */
function neglect(draft: Draft, who: string, shifts: Shift[]): void {
  const relationship = draft.relationships[who];
  if (!relationship || draft.month - relationship.tended < patience) return;
  draft.relationships[who] = { ...relationship, tended: draft.month };
  if (relationship.trust > resting) shiftRelationship(draft, who, 'trust', -1, { cause: 'untended', via: undefined, effect: undefined }, shifts);
}

/** Stops an initiative by choice, between decisions. */
export function drop(scenario: Scenario, world: World, id: string): Step {
  if (world.ended !== undefined) return refuse({ reason: 'ended' });
  if (world.resolving !== undefined) return refuse({ reason: 'resolving' });
  if (!world.initiatives.some((running) => running.id === id)) return refuse({ reason: 'unknown', what: id });
  const draft = draftOf(world);
  const shifts: Shift[] = [];
  carryOut(scenario, draft, [{ drop: id, grade: 'judgement', evidence: [] }], { cause: 'dropped', via: id, worked: 1 }, shifts);
  return { ok: true, world: draft as World, shifts };
}
