import { type Amounts, type ByVerb, type Effect, readEffect } from '../core/effect.ts';
import type { ProfileDimension } from '../core/names.ts';
import type { Scenario } from '../core/scenario.ts';
import { tablesOf } from '../core/tables.ts';
import { resourceNames } from './resource-names.ts';

/** The effect as a scenario writes it, in a few words: never a number without its noun. Sizes are before effectiveness. */
export const effectWords = (scenario: Scenario, effect: Effect): string => readEffect(effect, wordsBy(scenario));

/** What is still to come is not given away, nor what a fact is called. */
function wordsBy(scenario: Scenario): ByVerb<string> {
  const tables = tablesOf(scenario);
  const person = (id: string): string => tables.stakeholders.get(id)?.name ?? id;
  const indicator = (id: string): string => tables.indicators.get(id)?.name ?? id;
  const ward = (id: string): string => scenario.wards[tables.wardIndex.get(id) ?? -1]?.name ?? id;
  return {
    trust: ({ trust }) => said(trust, (id, by) => `${person(id)} trusts you ${more(by)} (by ${Math.abs(by)} of 10)`),
    reciprocity: ({ reciprocity }) =>
      said(reciprocity, (id, by) => `With ${person(id)}, ${more(by)} is given both ways (by ${Math.abs(by)} of 10)`),
    resource: ({ resource }) => said(resource, (id, by) => `${resourceNames[id]} ${by > 0 ? 'up' : 'down'} by ${units(by)}`),
    ceiling: ({ ceiling }) => said(ceiling, (id, by) => `Room for ${units(by)} ${more(by)} of ${resourceNames[id].toLowerCase()}`),
    momentum: ({ momentum, wards }) => {
      const where = wards === undefined ? 'everywhere' : `in ${wards.map(ward).join(', ')}`;
      return said(momentum, (id, by) => `${indicator(id)} ${by > 0 ? 'gathers' : 'slips'} ${where} (by ${tenths(by)} of a level a month)`);
    },
    profile: ({ profile }) => said(profile, (id, by) => `${sideNames[id]} ${by > 0 ? 'rises' : 'falls'} (by ${Math.abs(by)} of 10)`),
    influence: ({ influence }) => said(influence, (id, by) => `${person(id)} matters ${more(by)} (by ${Math.abs(by)} of 10)`),
    gain: ({ gain }) => `You win ${assetName(scenario, gain)}`,
    lose: ({ lose }) => `You lose ${assetName(scenario, lose)}`,
    start: ({ start }) => `${initiativeName(scenario, start)} begins`,
    drop: ({ drop }) => `${initiativeName(scenario, drop)} stops`,
    fact: () => 'Something is known that was not',
    forget: () => 'Something that was so until now is so no longer',
    later: () => 'Something comes of it later',
    chance: () => 'Something that may or may not come of it',
    if: () => 'Something that hangs on what you did before',
  };
}

export const assetName = (scenario: Scenario, id: string): string => tablesOf(scenario).assets.get(id)?.name ?? id;
export const initiativeName = (scenario: Scenario, id: string): string => tablesOf(scenario).initiatives.get(id)?.name ?? id;

/** The sides of an authority, as they are said. */
export const sideNames: Readonly<Record<ProfileDimension, string>> = {
  level: 'The level of performance',
  consistency: 'Steadiness of performance',
  politicalStability: 'Political stability',
  corporateStrength: 'The strength of the corporate centre',
  embeddedness: 'How settled ways of working are',
  deprivation: 'Deprivation',
};

const more = (by: number): string => (by > 0 ? 'more' : 'less');
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
