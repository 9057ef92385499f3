import { behaviours } from '../core/names.ts';
import { atRandom } from '../core/policy/at-random.ts';
import { behaviourPolicy } from '../core/policy/behaviour.ts';
import { casePathPolicy } from '../core/policy/case-path.ts';
import { optionPolicy } from '../core/policy/option-k.ts';
import type { Policy } from '../core/policy/policy.ts';
import { didYouMean } from '../scenario/nearest.ts';

/** The policy by the name an author gives it, or one sentence. */
export function policyOf(name: string): Policy | string {
  if (name === 'case') return casePathPolicy;
  if (name === 'random') return atRandom;
  const [kind, of = ''] = name.split(/:(.*)/su);
  if (kind === 'behaviour') {
    const behaviour = behaviours.find((one) => one === of);
    return behaviour
      ? behaviourPolicy(behaviour)
      : `${of === '' ? 'behaviour: names none' : `There is no behaviour ${of}`}. Known are ${behaviours.join(', ')}.${didYouMean(of, behaviours)}`;
  }
  if (kind === 'option') {
    return /^[1-4]$/u.test(of) ? optionPolicy(Number(of)) : `option:${of} is no policy. Expected: option:1 to option:4.`;
  }
  return `There is no policy ${name}. Known are case, random, behaviour:<name> and option:<number>.`;
}
