import { draw } from './draw.ts';
import type { Amounts, Effect } from './effect.ts';
import { holds } from './holds.ts';
import type { ProfileDimension, Resource } from './names.ts';
import { relationshipType } from './relationship-type.ts';
import type { Scenario } from './scenario.ts';
import type { Cause, Shift } from './shift.ts';
import { tablesOf } from './tables.ts';
import type { Draft } from './world.ts';

/** Where effects come from, and how well the choice behind them worked (1 for what is no choice). */
export interface Source {
  readonly cause: Cause;
  readonly via?: string | undefined;
  readonly worked: number;
}

/** What helps is multiplied by how well a choice worked, what hurts by two minus that; whole numbers result. */
export const scaled = (by: number, worked: number): number =>
  by >= 0 ? Math.round(by * worked) : -Math.round(-by * (2 - worked));

const clamp = (value: number, least: number, most: number): number => (value < least ? least : value > most ? most : value);

/**
 * The one executor: carries out effects on `draft` and adds what changed to `shifts`.
 * A shift of trust then spreads one step along the scenario's edges.
 */
export function carryOut(scenario: Scenario, draft: Draft, effects: readonly Effect[], source: Source, shifts: Shift[]): void {
  const first = shifts.length;
  for (const effect of effects) carryOutOne(scenario, draft, effect, source, shifts);
  spread(scenario, draft, shifts, first);
}

function carryOutOne(scenario: Scenario, draft: Draft, effect: Effect, source: Source, shifts: Shift[]): void {
  const { cause, via, worked } = source;
  const add = { cause, via, effect };
  if ('trust' in effect) {
    each(effect.trust, (who, by) => shiftRelationship(draft, who, 'trust', scaled(by, worked), add, shifts));
  } else if ('resource' in effect) {
    each(effect.resource, (resource, by) => shiftResource(draft, resource, scaled(by, worked), add, shifts));
  } else if ('momentum' in effect) {
    each(effect.momentum, (indicator, by) => {
      const tenths = Math.round((by >= 0 ? by * worked : by * (2 - worked)) * 10) / 10;
      shiftMomentum(scenario, draft, indicator, tenths, effect.wards);
      if (tenths !== 0) shifts.push({ ...add, kind: 'momentum', indicator, by: tenths, wards: effect.wards });
    });
  } else if ('fact' in effect) {
    if (!draft.facts.includes(effect.fact)) {
      draft.facts.push(effect.fact);
      shifts.push({ ...add, kind: 'fact', id: effect.fact });
    }
  } else if ('reciprocity' in effect) {
    each(effect.reciprocity, (who, by) => shiftRelationship(draft, who, 'reciprocity', scaled(by, worked), add, shifts));
  } else if ('start' in effect) {
    if (!draft.initiatives.some(({ id }) => id === effect.start) && !ownsResult(scenario, draft, effect.start)) {
      draft.initiatives.push({ id: effect.start, begun: draft.month, paid: 0 });
      shifts.push({ ...add, kind: 'start', id: effect.start });
    }
  } else if ('gain' in effect) {
    if (!draft.base.includes(effect.gain)) {
      draft.base.push(effect.gain);
      shifts.push({ ...add, kind: 'gain', id: effect.gain });
    }
  } else if ('if' in effect) {
    const branch = holds(effect.if, draft as never, worked) ? effect.then : (effect.otherwise ?? []);
    for (const inner of branch) carryOutOne(scenario, draft, inner, source, shifts);
  } else if ('later' in effect) {
    const due = draft.month + effect.later.months;
    draft.pending.push({ due, effect });
    shifts.push({ ...add, kind: 'later', due });
  } else if ('chance' in effect) {
    const { id, odds, then, otherwise } = effect.chance;
    const came = draw(draft.seed, id) < odds;
    draft.luck.push({ id, odds, came });
    shifts.push({ ...add, kind: 'chance', id, odds, came });
    for (const inner of came ? then : otherwise) carryOutOne(scenario, draft, inner, source, shifts);
  } else if ('lose' in effect) {
    if (remove(draft.base, effect.lose)) shifts.push({ ...add, kind: 'lose', id: effect.lose });
  } else if ('drop' in effect) {
    dropInitiative(scenario, draft, effect.drop, shifts);
  } else if ('forget' in effect) {
    if (remove(draft.facts, effect.forget)) shifts.push({ ...add, kind: 'forget', id: effect.forget });
  } else if ('ceiling' in effect) {
    each(effect.ceiling, (resource, by) => {
      const pool = draft.resources[resource];
      const before = pool.ceiling;
      pool.ceiling = clamp(before + by, 0, 10);
      if (pool.ceiling !== before) shifts.push({ ...add, kind: 'ceiling', resource, before, after: pool.ceiling });
      if (pool.level > pool.ceiling) shiftResource(draft, resource, pool.ceiling - pool.level, add, shifts);
    });
  } else if ('influence' in effect) {
    each(effect.influence, (who, by) => {
      const relationship = draft.relationships[who];
      if (!relationship) return;
      const before = relationship.influence;
      const after = clamp(before + by, 0, 10);
      draft.relationships[who] = { ...relationship, influence: after };
      if (after !== before) shifts.push({ ...add, kind: 'influence', who, before, after });
    });
  } else {
    each(effect.profile, (dimension: ProfileDimension, by) => {
      const before = draft.profile[dimension];
      draft.profile[dimension] = clamp(before + by, 0, 10);
      if (draft.profile[dimension] !== before) shifts.push({ ...add, kind: 'profile', dimension, before, after: draft.profile[dimension] });
    });
  }
}

type Add = Pick<Shift, 'cause' | 'via' | 'effect'>;

function each<Key extends string>(amounts: Amounts<Key>, visit: (key: Key, by: number) => void): void {
  for (const key in amounts) visit(key, amounts[key] ?? 0);
}

function remove(list: string[], id: string): boolean {
  const at = list.indexOf(id);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

const ownsResult = (scenario: Scenario, draft: Draft, initiative: string): boolean =>
  draft.base.includes(tablesOf(scenario).initiatives.get(initiative)?.becomes ?? '');

/** Moves trust or reciprocity within 0–10. A rise means that the relationship was tended. */
export function shiftRelationship(draft: Draft, who: string, side: 'trust' | 'reciprocity', by: number, add: Add, shifts: Shift[]): void {
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
  const { cause, via, effect } = add;
  shifts.push({ kind: side, who, before, after, typeBefore: relationshipType(relationship), typeAfter: relationshipType(moved), cause, via, effect });
}

/** Moves a pool within 0 and its ceiling. */
export function shiftResource(draft: Draft, resource: Resource, by: number, add: Add, shifts: Shift[]): void {
  const pool = draft.resources[resource];
  const before = pool.level;
  pool.level = clamp(before + by, 0, pool.ceiling);
  const { cause, via, effect } = add;
  if (pool.level !== before) shifts.push({ kind: 'resource', resource, before, after: pool.level, cause, via, effect });
}

function shiftMomentum(scenario: Scenario, draft: Draft, indicator: string, tenths: number, wards: readonly string[] | undefined): void {
  const outcomes = draft.outcomes[indicator];
  if (!outcomes) return;
  const momentum = outcomes.momentum.slice();
  const index = tablesOf(scenario).wardIndex;
  if (wards) for (const ward of wards) shiftAt(momentum, index.get(ward) ?? 0, tenths);
  else for (let ward = 0; ward < momentum.length; ward++) shiftAt(momentum, ward, tenths);
  draft.outcomes[indicator] = { level: outcomes.level, momentum };
}

function shiftAt(momentum: number[], ward: number, tenths: number): void {
  momentum[ward] = clamp((momentum[ward] ?? 0) + tenths, -10, 10);
}

/** A shift moves others once along the edges, damped by the edge's weight and cut to whole numbers. */
function spread(scenario: Scenario, draft: Draft, shifts: Shift[], first: number): void {
  const { influences } = tablesOf(scenario);
  if (influences.size === 0) return;
  const last = shifts.length;
  for (let i = first; i < last; i++) {
    const shift = shifts[i] as Shift;
    if (shift.kind !== 'trust') continue;
    for (const edge of influences.get(shift.who) ?? []) {
      const by = Math.trunc((shift.after - shift.before) * edge.weight);
      if (by !== 0) shiftRelationship(draft, edge.to, 'trust', by, { cause: 'spread', via: shift.who, effect: undefined }, shifts);
    }
  }
}

/** Stops an initiative and carries out what that costs. Nothing happens where it is not running. */
function dropInitiative(scenario: Scenario, draft: Draft, id: string, shifts: Shift[]): void {
  const at = draft.initiatives.findIndex((running) => running.id === id);
  if (at < 0) return;
  draft.initiatives.splice(at, 1);
  shifts.push({ cause: 'dropped', via: id, effect: undefined, kind: 'drop', id });
  const initiative = tablesOf(scenario).initiatives.get(id);
  for (const effect of initiative?.dropped ?? []) carryOutOne(scenario, draft, effect, { cause: 'dropped', via: id, worked: 1 }, shifts);
}
