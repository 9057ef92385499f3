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

const within = (value: number, { atLeast, atMost }: Range): boolean =>
  (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);

/** Whether a condition holds. `worked` is the effectiveness of the decision being resolved; without one it counts as 1. */
export function holds(condition: Condition | undefined, world: World, worked = 1): boolean {
  if (condition === undefined) return true;
  if ('fact' in condition) return world.facts.includes(condition.fact);
  if ('trust' in condition) return within(world.relationships[condition.trust]?.trust ?? 0, condition);
  if ('worked' in condition) return within(worked, condition);
  if ('asset' in condition) return world.base.includes(condition.asset);
  if ('all' in condition) return condition.all.every((part) => holds(part, world, worked));
  if ('any' in condition) return condition.any.some((part) => holds(part, world, worked));
  if ('not' in condition) return !holds(condition.not, world, worked);
  if ('initiative' in condition) return world.initiatives.some((running) => running.id === condition.initiative);
  if ('frame' in condition) return Object.values(world.frames).includes(condition.frame);
  if ('chose' in condition) return world.chosen.includes(condition.chose);
  if ('looked' in condition) return world.looked.includes(condition.looked);
  if ('relationship' in condition) {
    const relationship = world.relationships[condition.relationship];
    return relationship !== undefined && relationshipType(relationship) === condition.is;
  }
  if ('reciprocity' in condition) return within(world.relationships[condition.reciprocity]?.reciprocity ?? 0, condition);
  if ('resource' in condition) return within(world.resources[condition.resource].level, condition);
  if ('outcome' in condition) return within(meanOutcome(world, condition.outcome), condition);
  if ('profile' in condition) return within(world.profile[condition.profile], condition);
  if ('practice' in condition) return within(world.practice[condition.practice], condition);
  if ('base' in condition) return within(world.base.length, condition);
  return within(world.month, condition);
}
