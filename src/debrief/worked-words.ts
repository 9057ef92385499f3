import { wordsOf } from '../core/behaviours.ts';
import type { Effectiveness } from '../core/effectiveness.ts';
import type { Behaviour } from '../core/names.ts';
import type { Scenario } from '../core/scenario.ts';
import { inList } from './in-list.ts';

/** Why a choice worked as well as it did, in sentences without figures. Sizes are ours; nobody measured them. */
export function workedWords(scenario: Scenario, passed: boolean, worked: Effectiveness): readonly string[] {
  if (passed) return ['You let it pass, so others settled it.'];
  return [verdict(worked.value), fitSays(worked), supportSays(scenario, worked), depthSays(worked), strainSays(worked)].filter(
    (line) => line !== '',
  );
}

function verdict(value: number): string {
  if (value >= 1.1) return 'It worked well here.';
  if (value >= 0.85) return 'It worked.';
  return value >= 0.6 ? 'It worked in part.' : 'It hardly worked here.';
}

function fitSays({ met, unmet }: Effectiveness): string {
  if (met.length === 0 && unmet.length === 0) return '';
  if (unmet.length === 0) return `The moment asked for ${nouns(met)}, and that is what it got.`;
  if (met.length === 0) return `The moment asked for ${nouns(unmet)}, and this was something else.`;
  return `It brought ${nouns(met)}; ${nouns(unmet)} ${unmet.length > 1 ? 'were' : 'was'} asked for too and did not come.`;
}

function supportSays(scenario: Scenario, { backing }: Effectiveness): string {
  const name = (id: string): string =>
    scenario.assets.find((one) => one.id === id)?.name ?? scenario.stakeholders.find((one) => one.id === id)?.name ?? id;
  const helped = backing.filter(({ affinity }) => affinity >= 0.3).map(({ id }) => name(id));
  const idle = backing.filter(({ affinity }) => affinity < 0.3).map(({ id }) => name(id));
  if (helped.length > 0) return `${inList(helped)} behind it helped.`;
  return idle.length > 0 ? `${inList(idle)} stood behind it without much to bring.` : '';
}

const depthSays = (worked: Effectiveness): string => (worked.depth >= 0.5 ? 'You had done this before, and it showed.' : '');
const strainSays = (worked: Effectiveness): string => (worked.strain > 0.2 ? 'You were tired, and it showed.' : '');
const nouns = (list: readonly Behaviour[]): string => inList(list.map((id) => wordsOf(id).noun));
