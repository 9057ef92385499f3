import { carryOut } from './carry-out.ts';
import type { Scenario } from './scenario.ts';
import type { Shift } from './shift.ts';
import { refuse, type Step } from './step.ts';
import { draftOf, type World } from './world.ts';

/** Stops an initiative by choice, between decisions. */
export function drop(scenario: Scenario, world: World, id: string): Step {
  if (world.ended !== undefined) return refuse({ reason: 'ended' });
  if (world.resolving !== undefined) return refuse({ reason: 'resolving' });
  if (!world.initiatives.some((running) => running.id === id)) return refuse({ reason: 'unknown', what: id });
  const draft = draftOf(world);
  const shifts: Shift[] = [];
  carryOut({ scenario, draft, shifts, cause: 'dropped', via: id, worked: 1 }, [{ drop: id, grade: 'judgement', evidence: [] }]);
  return { ok: true, world: draft, shifts };
}
