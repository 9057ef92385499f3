import { shiftRelationship } from './carrying.ts';
import { type Reaction, reactions } from './journal.ts';
import type { Refusal } from './refusal.ts';
import type { Scenario } from './scenario.ts';
import type { Shift } from './shift.ts';
import { refuse, type Step } from './step.ts';
import { draftOf, type World } from './world.ts';

export interface Reacted {
  /** Stakeholder id. */
  readonly who: string;
  readonly by: Reaction;
}

/**
 * Why a stakeholder's player cannot say now how they took the last decision, or `undefined` where they can: once a
 * decision, after its time has passed, and only for a person whom the scenario gives somebody to play.
 */
export function reactRefusal(scenario: Scenario, world: World, { who, by }: Reacted): Refusal | undefined {
  if (world.ended !== undefined) return { reason: 'ended' };
  if (world.resolving !== undefined) return { reason: 'resolving' };
  if (!scenario.facilitation.roles.some(({ stakeholder }) => stakeholder === who)) return { reason: 'unknown', what: who };
  if (!reactions.includes(by)) return { reason: 'unknown', what: String(by) };
  if (world.chosen.length === 0) return { reason: 'not-resolving' };
  return world.reacted.includes(who) ? { reason: 'happened' } : undefined;
}

/** Moves a stakeholder's own trust as their player took it. It stays between the two: nobody else is moved by it. */
export function react(scenario: Scenario, world: World, reacted: Reacted): Step {
  const refusal = reactRefusal(scenario, world, reacted);
  if (refusal) return refuse(refusal);
  const draft = draftOf(world);
  const shifts: Shift[] = [];
  draft.reacted = [...draft.reacted, reacted.who];
  shiftRelationship({ scenario, draft, shifts, cause: 'reacted', via: reacted.who, worked: 1 }, reacted.who, 'trust', reacted.by);
  return { ok: true, world: draft, shifts };
}
