import type { Amounts, Effect } from '../core/effect.ts';
import type { ProfileDimension, Resource } from '../core/names.ts';
import type { Scenario } from '../core/scenario.ts';
import { tablesOf } from '../core/tables.ts';

/** The effect as a scenario writes it, in a few words: never a number without its noun. Sizes are before effectiveness. */
export function effectWords(scenario: Scenario, effect: Effect): string {
  const tables = tablesOf(scenario);
  const person = (id: string): string => tables.stakeholders.get(id)?.name ?? id;
  const indicator = (id: string): string => tables.indicators.get(id)?.name ?? id;
  if ('trust' in effect)
    return said(effect.trust, (id, by) => `${person(id)} trusts you ${by > 0 ? 'more' : 'less'} (by ${Math.abs(by)} of 10)`);
  if ('reciprocity' in effect) {
    return said(
      effect.reciprocity,
      (id, by) => `With ${person(id)}, ${by > 0 ? 'more' : 'less'} is given both ways (by ${Math.abs(by)} of 10)`,
    );
  }
  if ('resource' in effect) {
    return said(effect.resource, (id, by) => `${poolNames[id]} ${by > 0 ? 'up' : 'down'} by ${units(by)}`);
  }
  if ('ceiling' in effect) {
    return said(effect.ceiling, (id, by) => `Room for ${units(by)} ${by > 0 ? 'more' : 'less'} of ${poolNames[id].toLowerCase()}`);
  }
  if ('momentum' in effect) {
    const names = effect.wards?.map((id) => scenario.wards[tables.wardIndex.get(id) ?? -1]?.name ?? id).join(', ');
    const where = names === undefined ? 'everywhere' : `in ${names}`;
    return said(
      effect.momentum,
      (id, by) => `${indicator(id)} ${by > 0 ? 'gathers' : 'slips'} ${where} (by ${tenths(by)} of a level a month)`,
    );
  }
  if ('profile' in effect)
    return said(effect.profile, (id, by) => `${sideNames[id]} ${by > 0 ? 'rises' : 'falls'} (by ${Math.abs(by)} of 10)`);
  if ('influence' in effect)
    return said(effect.influence, (id, by) => `${person(id)} matters ${by > 0 ? 'more' : 'less'} (by ${Math.abs(by)} of 10)`);
  if ('gain' in effect) return `You win ${assetName(scenario, effect.gain)}`;
  if ('lose' in effect) return `You lose ${assetName(scenario, effect.lose)}`;
  if ('start' in effect) return `${initiativeName(scenario, effect.start)} begins`;
  if ('drop' in effect) return `${initiativeName(scenario, effect.drop)} stops`;
  if ('later' in effect) return 'Something comes of it later';
  if ('chance' in effect) return 'Something that may or may not come of it';
  if ('if' in effect) return 'Something that hangs on what you did before';
  return 'Something is known that was not';
}

export const assetName = (scenario: Scenario, id: string): string => tablesOf(scenario).assets.get(id)?.name ?? id;
export const initiativeName = (scenario: Scenario, id: string): string => tablesOf(scenario).initiatives.get(id)?.name ?? id;

const poolNames: Readonly<Record<Resource, string>> = {
  time: 'Time',
  resilience: 'Resilience',
  team: 'Team',
  evidence: 'Evidence',
  cover: 'Cover',
  budget: 'Budget',
};

/** The sides of an authority, as they are said. */
export const sideNames: Readonly<Record<ProfileDimension, string>> = {
  level: 'The level of performance',
  consistency: 'Steadiness of performance',
  politicalStability: 'Political stability',
  corporateStrength: 'The strength of the corporate centre',
  embeddedness: 'How settled ways of working are',
  deprivation: 'Deprivation',
};

const units = (by: number): string => `${Math.abs(by)} unit${Math.abs(by) === 1 ? '' : 's'}`;
const tenths = (by: number): string => `${Math.abs(by)} tenth${Math.abs(by) === 1 ? '' : 's'}`;

function said<Key extends string>(amounts: Amounts<Key>, say: (key: Key, by: number) => string): string {
  const parts: string[] = [];
  for (const key in amounts) {
    const by = amounts[key] ?? 0;
    if (by !== 0) parts.push(say(key, by));
  }
  return parts.join('; ');
}
