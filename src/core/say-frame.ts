import { carryOut } from './carry-out.ts';
import type { Refusal } from './refusal.ts';
import type { Scenario } from './scenario.ts';
import type { Shift } from './shift.ts';
import { refuse, type Step } from './step.ts';
import type { Frame } from './story.ts';
import { need, tablesOf } from './tables.ts';
import { draftOf, type World } from './world.ts';

/** The ways to say what kind of problem this horizon is, where that is still to be said. */
export function framesToSay(scenario: Scenario, world: World): readonly Frame[] {
  if (world.ended !== undefined || world.resolving !== undefined || world.frames[world.horizon] !== undefined) return [];
  return need(tablesOf(scenario).horizons, world.horizon).frames;
}

/** Frame: says once a horizon what kind of problem this is. [RL-4-2, RL-Q-CHG-1] */
export function sayFrame(scenario: Scenario, world: World, id: string): Step {
  const frame = framesToSay(scenario, world).find((one) => one.id === id);
  if (!frame) return refuse(whyNot(scenario, world, id));
  const draft = draftOf(world);
  const shifts: Shift[] = [];
  draft.frames = { ...world.frames, [world.horizon]: id };
  carryOut({ scenario, draft, shifts, cause: 'frame', via: id, worked: 1 }, frame.effects);
  return { ok: true, world: draft, shifts };
}

function whyNot(scenario: Scenario, world: World, id: string): Refusal {
  if (world.ended !== undefined) return { reason: 'ended' };
  if (world.resolving !== undefined) return { reason: 'resolving' };
  if (!tablesOf(scenario).frames.has(id)) return { reason: 'unknown', what: id };
  return world.frames[world.horizon] === undefined ? { reason: 'elsewhere', what: id } : { reason: 'framed' };
}
