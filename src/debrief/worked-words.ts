import type { Effectiveness } from '../core/effectiveness.ts';
import type { Behaviour } from '../core/names.ts';
import type { Scenario } from '../core/scenario.ts';
import { inList } from './in-list.ts';

/** What a moment needs, in plain words: "this needed ears kept open". */
const needed: Readonly<Record<Behaviour, string>> = {
  openness: 'more than one answer on the table',
  collaborate: 'people pulling together',
  belief: 'work left in the hands of the team',
  resilience: 'somebody who keeps at it',
  commitment: 'people won for one aim',
  results: 'an eye on what changes for children',
  simplify: 'plain lines',
  learn: 'trying and adjusting',
};

/** Why a choice worked as well as it did, in sentences without figures. Sizes are ours; nobody measured them. */
export function workedWords(scenario: Scenario, passed: boolean, worked: Effectiveness): readonly string[] {
  if (passed) return ['You let it pass, and it went on without you.'];
  return [fitSays(worked), verdict(worked), supportSays(scenario, worked), personSays(worked)].filter((line) => line !== '');
}

function fitSays({ met, unmet, fit }: Effectiveness): string {
  if (met.length === 0 && unmet.length === 0) return '';
  if (unmet.length === 0) return `This asked for ${said(met)}, and ${fit >= 0.8 ? 'that is what it got' : 'got that, among other things'}.`;
  if (met.length === 0) return `This asked for ${said(unmet)}. What you did was something else.`;
  return `This asked for ${said(met)}, and got that. It asked for ${said(unmet)} too.`;
}

/** What effectiveness does to effects: what helps is multiplied by it. */
function verdict({ value, unmet }: Effectiveness): string {
  if (value >= 1.1) return unmet.length > 0 ? 'Even so, what good it did came larger.' : 'What good it did came larger for that.';
  if (value >= 0.85) return '';
  return value >= 0.65 ? 'What good it did came smaller for that.' : 'What good it did came at about half its size.';
}

/** From this likeness on, what stood behind a choice is felt. */
const felt = 0.3;

function supportSays(scenario: Scenario, { backing }: Effectiveness): string {
  if (backing.length === 0) return '';
  const name = (id: string): string =>
    scenario.assets.find((one) => one.id === id)?.name ?? scenario.stakeholders.find((one) => one.id === id)?.name ?? id;
  const helped = backing.filter(({ affinity }) => affinity >= felt).map(({ id }) => name(id));
  const idle = backing.filter(({ affinity }) => affinity < felt).map(({ id }) => name(id));
  if (helped.length === 0) return `${inList(idle)} stood behind it, but had little to bring to this.`;
  if (helped.length > 1) return `${inList(helped)} carried part of it.`;
  return `${inList(helped)} behind it made a difference.`;
}

function personSays({ depth, strain }: Effectiveness): string {
  const practised = depth >= 0.5;
  const worn = strain > 0.2;
  if (practised && worn) return 'Practice helped you where your strength was short.';
  if (practised) return 'You had led this way before, and it told.';
  if (worn) return strain > 0.6 ? 'You had little strength left for it.' : 'You were tired, and it told.';
  return '';
}

const said = (list: readonly Behaviour[]): string => inList(list.map((id) => needed[id]));
