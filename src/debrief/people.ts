import type { Portrait } from '../core/cast.ts';
import type { RelationshipType, Sphere } from '../core/names.ts';
import { relationshipType } from '../core/relationship-type.ts';
import { decidedTurns, type Turn } from '../core/replay.ts';
import { roleOf } from '../core/role-of.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Shift } from '../core/shift.ts';
import type { World } from '../core/world.ts';
import { groupByDecision } from './group-by-decision.ts';
import { reasonOf } from './reason-of.ts';

/** One relationship at one time. */
interface Standing {
  /** 0–10. */
  readonly trust: number;
  readonly type: RelationshipType;
}

/** The decision after which something moved most. */
export interface TurningPoint {
  /** Index of the decision. */
  readonly decision: number;
  /** Units of trust moved, both ways together. */
  readonly moved: number;
  /** Indices of other decisions that moved as much. */
  readonly alike: readonly number[];
}

/** The course of one relationship. */
export interface PersonReport {
  readonly id: string;
  readonly name: string;
  /** At the end. */
  readonly role: string;
  readonly sphere: Sphere;
  readonly portrait: Portrait;
  /** At the start, then once the months after each decision have passed. */
  readonly course: readonly Standing[];
  /** Units of trust moved over the run, both ways together, also where one step undid another. */
  readonly moved: number;
  /** What changed it most, or `undefined` where it never moved. */
  readonly decisive: (Omit<TurningPoint, 'alike'> & { readonly by: number; readonly why: string }) | undefined;
}

/** Trust of a person, 0–10; 0 of somebody who is not there. */
export const trustOf = (world: World, id: string): number => world.relationships[id]?.trust ?? 0;

const standing = (world: World, id: string): Standing => ({
  trust: trustOf(world, id),
  type: relationshipType(world.relationships[id] ?? { trust: 0, reciprocity: 0 }),
});

/** Those who ended furthest from where they began first; of these, who moved most on the way. */
export function peopleOf(scenario: Scenario, first: World, turns: readonly Turn[]): readonly PersonReport[] {
  const decided = decidedTurns(turns);
  const last = turns.at(-1);
  const world = last?.passed?.world ?? last?.after ?? first;
  const shifts = turns.flatMap((turn) => [...turn.shifts, ...(turn.passed?.shifts ?? [])]);
  return scenario.stakeholders
    .map((person) => {
      const { id, name, sphere, portrait } = person;
      const course = [standing(first, id), ...decided.map((turn) => standing(turn.passed?.world ?? turn.after, id))];
      const steps = course.slice(1).map(({ trust }, at) => trust - (course[at]?.trust ?? 0));
      return {
        id,
        name,
        role: roleOf(person, world),
        sphere,
        portrait,
        course,
        moved: turnedBy(id, shifts),
        decisive: decisiveOf(scenario, id, steps, turns),
      };
    })
    .sort((a, b) => gap(b) - gap(a) || b.moved - a.moved);
}

const gap = ({ course }: Pick<PersonReport, 'course'>): number => Math.abs((course.at(-1)?.trust ?? 0) - (course[0]?.trust ?? 0));

const turnedBy = (who: string, shifts: readonly Shift[]): number =>
  sum(shifts.map((shift) => (shift.kind === 'trust' && shift.who === who ? Math.abs(shift.after - shift.before) : 0)));

function decisiveOf(scenario: Scenario, who: string, steps: readonly number[], turns: readonly Turn[]): PersonReport['decisive'] {
  const most = largestAt(steps.map(Math.abs));
  const by = steps[most] ?? 0;
  if (by === 0) return undefined;
  const same =
    shiftsByDecision(turns)[most]?.filter(
      (shift) => shift.kind === 'trust' && shift.who === who && Math.sign(shift.after - shift.before) === Math.sign(by),
    ) ?? [];
  const sized = same.map((shift) => ({
    why: reasonOf(scenario, shift),
    size: shift.kind === 'trust' ? Math.abs(shift.after - shift.before) : 0,
  }));
  const why = sized.sort((a, b) => b.size - a.size)[0]?.why ?? '';
  return { decision: most, moved: Math.abs(by), by, why };
}

/** The decision that moved the most trust, its looks and frame before it and its months after it included. */
export function turningPointOf(turns: readonly Turn[]): TurningPoint | undefined {
  const sums = shiftsByDecision(turns).map((shifts) =>
    sum(shifts.map((shift) => (shift.kind === 'trust' ? Math.abs(shift.after - shift.before) : 0))),
  );
  const decision = largestAt(sums);
  const moved = sums[decision] ?? 0;
  const alike = sums.flatMap((size, at) => (at !== decision && Math.abs(size - moved) < 1e-9 ? [at] : []));
  return moved === 0 ? undefined : { decision, moved, alike };
}

/** Every shift of a run, grouped under the decision it led to or came from. */
const shiftsByDecision = (turns: readonly Turn[]): readonly (readonly Shift[])[] =>
  groupByDecision(turns).map(({ turn, since }) => [...since.flatMap(({ shifts }) => shifts), ...(turn.passed?.shifts ?? [])]);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const largestAt = (values: readonly number[]): number => values.reduce((best, value, at) => (value > (values[best] ?? 0) ? at : best), 0);
