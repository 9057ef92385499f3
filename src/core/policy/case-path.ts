import { atRandom } from './at-random.ts';
import type { Policy } from './policy.ts';

/** Does what leaders in the case did, as long as the run is on their path; plays at random once it is not. */
export const casePathPolicy: Policy = (scenario, world, random) => {
  const { casePath } = scenario;
  const done = world.chosen.length;
  const step = casePath[done];
  const onPath =
    step?.beat === world.beat && world.chosen.every((chosen, index) => chosen === `${casePath[index]?.beat}/${casePath[index]?.option}`);
  if (!onPath || step === undefined) return atRandom(scenario, world, random);
  return { looks: step.looks, frame: step.frame, option: step.option, apply: step.apply };
};
