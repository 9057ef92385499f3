import { carryOut } from './carry-out.ts';
import type { Refusal } from './refusal.ts';
import type { Scenario } from './scenario.ts';
import type { Shift } from './shift.ts';
import { refuse, type Step } from './step.ts';
import { tablesOf } from './tables.ts';
import { draftOf, type World } from './world.ts';

/** Why a facilitator cannot bring this event in now, or `undefined` where it can land: once a run, between decisions. */
export function bringInRefusal(scenario: Scenario, world: World, id: string): Refusal | undefined {
  if (world.ended !== undefined) return { reason: 'ended' };
  if (world.resolving !== undefined) return { reason: 'resolving' };
  if (!tablesOf(scenario).interruptions.has(id)) return { reason: 'unknown', what: id };
  return world.landed.includes(id) ? { reason: 'happened' } : undefined;
}

/** Lands an event that a facilitator has brought in. */
export function bringIn(scenario: Scenario, world: World, id: string): Step {
  const refusal = bringInRefusal(scenario, world, id);
  if (refusal) return refuse(refusal);
  const draft = draftOf(world);
  const shifts: Shift[] = [];
  draft.landed = [...draft.landed, id];
  const effects = tablesOf(scenario).interruptions.get(id)?.effects ?? [];
  carryOut({ scenario, draft, shifts, cause: 'event', via: id, worked: 1 }, effects);
  return { ok: true, world: draft, shifts };
}
