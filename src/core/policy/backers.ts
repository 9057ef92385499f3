import { affinitiesOf } from '../effectiveness.ts';
import { leaningsOf } from '../leanings.ts';
import { likeness } from '../match.ts';
import { applyRefusal, mostApplied } from '../offer.ts';
import type { Scenario } from '../scenario.ts';
import type { Option } from '../story.ts';
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

/** The up to three of them that help most with an option. */
export function helpers(scenario: Scenario, world: World, option: Option): readonly string[] {
  const leanings = leaningsOf(option);
  const helping = backers(scenario, world)
    .map((id) => ({ id, affinity: (leanings.get(id) ?? 0) < 0 ? 0 : likeness(affinitiesOf(scenario, id), option.behaviours) }))
    .filter(({ affinity }) => affinity > 0);
  return helping
    .sort((a, b) => b.affinity - a.affinity)
    .slice(0, mostApplied)
    .map(({ id }) => id);
}
