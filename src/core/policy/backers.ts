import { affinitiesOf, likeness } from '../effectiveness.ts';
import type { Weights } from '../names.ts';
import { applyRefusal, mostApplied } from '../offer.ts';
import type { Scenario } from '../scenario.ts';
import type { World } from '../world.ts';
import type { Random } from './random.ts';

/** Everything that can be put behind a choice now: assets first, then people. */
export const backers = (scenario: Scenario, world: World): readonly string[] =>
  [...world.base, ...scenario.stakeholders.map(({ id }) => id)].filter((id) => applyRefusal(scenario, world, id) === undefined);

/** Up to three of them by the draw. */
export function anyBackers(scenario: Scenario, world: World, random: Random): readonly string[] {
  const left = [...backers(scenario, world)];
  const chosen: string[] = [];
  for (let wanted = random.below(mostApplied + 1); wanted > 0 && left.length > 0; wanted--)
    chosen.push(...left.splice(random.below(left.length), 1));
  return chosen;
}

/** The up to three of them that help most with what an option enacts. */
export function helpers(scenario: Scenario, world: World, enacts: Weights): readonly string[] {
  const helping = backers(scenario, world)
    .map((id) => ({ id, affinity: likeness(affinitiesOf(scenario, id), enacts) }))
    .filter(({ affinity }) => affinity > 0);
  return helping
    .sort((a, b) => b.affinity - a.affinity)
    .slice(0, mostApplied)
    .map(({ id }) => id);
}
