import type { Condition, Range } from './condition.ts';
import { relationshipType } from './relationship-type.ts';
import type { World } from './world.ts';

/** Mean of an indicator over all wards, 0–10; 0 for an indicator that does not exist. */
export function meanOutcome(world: Pick<World, 'outcomes'>, indicator: string): number {
  const levels = world.outcomes[indicator]?.level ?? [];
  let sum = 0;
  for (const level of levels) sum += level;
  return levels.length === 0 ? 0 : sum / levels.length;
}

/** Whether a condition holds. `worked` is the effectiveness of the decision being resolved; without one it counts as 1. */
export function holds(condition: Condition | undefined, world: World, worked = 1): boolean {
  return condition === undefined || testOf(condition)(world, worked);
}

/** A condition read once: whether it holds in a world, for a decision that worked so well. */
export type Test = (world: World, worked: number) => boolean;

/** Conditions are read once into tests: telling their forms apart anew each time would be a tenth of a decision. */
const tests = new WeakMap<Condition, Test>();

export function testOf(condition: Condition): Test {
  const known = tests.get(condition);
  if (known) return known;
  const made = read(condition);
  tests.set(condition, made);
  return made;
}

const within = (value: number, { atLeast, atMost }: Range): boolean =>
  (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);

function read(condition: Condition): Test {
  if ('all' in condition) {
    const parts = condition.all.map(testOf);
    return (world, worked) => parts.every((part) => part(world, worked));
  }
  if ('any' in condition) {
    const parts = condition.any.map(testOf);
    return (world, worked) => parts.some((part) => part(world, worked));
  }
  if ('not' in condition) {
    const part = testOf(condition.not);
    return (world, worked) => !part(world, worked);
  }
  if ('fact' in condition) return ({ facts }) => facts.includes(condition.fact);
  if ('asset' in condition) return ({ base }) => base.includes(condition.asset);
  if ('initiative' in condition) return ({ initiatives }) => initiatives.some(({ id }) => id === condition.initiative);
  if ('frame' in condition) return ({ frames }) => Object.values(frames).includes(condition.frame);
  if ('chose' in condition) return ({ chosen }) => chosen.includes(condition.chose);
  if ('ended' in condition) return ({ ended }) => ended === condition.ended;
  if ('looked' in condition) return ({ looked }) => looked.includes(condition.looked);
  if ('relationship' in condition) {
    return ({ relationships }) => {
      const relationship = relationships[condition.relationship];
      return relationship !== undefined && relationshipType(relationship) === condition.is;
    };
  }
  if ('worked' in condition) return (_world, worked) => within(worked, condition);
  if ('trust' in condition) return ({ relationships }) => within(relationships[condition.trust]?.trust ?? 0, condition);
  if ('reciprocity' in condition) return ({ relationships }) => within(relationships[condition.reciprocity]?.reciprocity ?? 0, condition);
  if ('resource' in condition) return ({ resources }) => within(resources[condition.resource].level, condition);
  if ('outcome' in condition) return (world) => within(meanOutcome(world, condition.outcome), condition);
  if ('profile' in condition) return ({ profile }) => within(profile[condition.profile], condition);
  if ('practice' in condition) return ({ practice }) => within(practice[condition.practice], condition);
  if ('base' in condition) return ({ base }) => within(base.length, condition);
  return ({ month }) => within(month, condition);
}
