import { type Carrying, shiftPool } from './carrying.ts';
import { keepInTouch } from './in-touch.ts';
import type { Costs, Resource } from './names.ts';
import type { Refusal } from './refusal.ts';
import type { Scenario } from './scenario.ts';
import type { Shift } from './shift.ts';
import { refuse, type Step } from './step.ts';
import { need, tablesOf } from './tables.ts';
import { draftOf, type World } from './world.ts';

/** The first resource that falls short of `costs`, or `undefined` where all can be paid. */
export function shortOf(world: World, costs: Costs): Refusal | undefined {
  for (const id in costs) {
    const resource = id as Resource;
    const needs = costs[resource] ?? 0;
    const has = world.resources[resource].level;
    if (has < needs) return { reason: 'short', resource, needs, has };
  }
  return undefined;
}

/** Takes costs from the pools, as far as there is anything to take. */
export function pay(carrying: Carrying, costs: Costs): void {
  const { scenario, draft, shifts, via, worked } = carrying;
  const paying: Carrying = { scenario, draft, shifts, cause: 'cost', via, worked };
  for (const id in costs) shiftPool(paying, id as Resource, -(costs[id as Resource] ?? 0));
}

/** Why a look may not be taken now, or `undefined` where it may. */
export function lookRefusal(scenario: Scenario, world: World, id: string): Refusal | undefined {
  if (world.ended !== undefined) return { reason: 'ended' };
  if (world.resolving !== undefined) return { reason: 'resolving' };
  const look = need(tablesOf(scenario).beats, world.beat).looks.find((one) => one.id === id);
  if (!look) return tablesOf(scenario).looks.has(id) ? { reason: 'elsewhere', what: id } : { reason: 'unknown', what: id };
  if (world.looked.includes(id)) return { reason: 'seen' };
  return shortOf(world, look.costs);
}

/** Assess: spends time on finding something out. [RL-2-J1, RL-2-12] */
export function look(scenario: Scenario, world: World, id: string): Step {
  const refusal = lookRefusal(scenario, world, id);
  if (refusal) return refuse(refusal);
  const taken = need(tablesOf(scenario).looks, id);
  const draft = draftOf(world);
  const shifts: Shift[] = [];
  pay({ scenario, draft, shifts, cause: 'cost', via: undefined, worked: 1 }, taken.costs);
  draft.looked = [...draft.looked, id];
  if (taken.at.kind === 'person') keepInTouch(draft, [taken.at.id]);
  for (const known of [...taken.agendas, ...taken.hidden.map((option) => `${world.beat}/${option}`)]) {
    if (!draft.known.includes(known)) draft.known = [...draft.known, known];
  }
  for (const fact of taken.facts) {
    if (draft.facts.includes(fact)) continue;
    draft.facts = [...draft.facts, fact];
    shifts.push({ kind: 'fact', id: fact, cause: 'choice', via: id, effect: undefined });
  }
  return { ok: true, world: draft, shifts };
}
