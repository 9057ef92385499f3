import type { CaseStep, Scenario } from '../scenario.ts';
import type { World } from '../world.ts';
import { atRandom } from './at-random.ts';
import type { Policy } from './policy.ts';

/** Does what leaders in the case did, as long as the run is on their path; plays at random once it is not. */
export const casePathPolicy: Policy = {
  prepare: (scenario, world, random) => stepOf(scenario, world) ?? atRandom.prepare(scenario, world, random),
  choose: (scenario, world, random) => stepOf(scenario, world) ?? atRandom.choose(scenario, world, random),
};

/** What the leaders did here, where the run is still on their path. */
function stepOf({ casePath }: Scenario, { beat, chosen }: World): CaseStep | undefined {
  const step = casePath[chosen.length];
  const onPath = step?.beat === beat && chosen.every((one, index) => one === `${casePath[index]?.beat}/${casePath[index]?.option}`);
  return onPath ? step : undefined;
}
