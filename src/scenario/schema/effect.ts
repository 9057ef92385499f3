import { z } from 'zod';
import type { Condition } from '../../core/condition.ts';
import { type EffectVerb, effectVerbs } from '../../core/effect.ts';
import { type Grade, type ProfileDimension, profileDimensions, type Resource, resources } from '../../core/names.ts';
import { condition } from './condition.ts';
import { amount, evidence, fields, grade, id, listOf, mapOf, number, someById, text, verbs, whole } from './leaf.ts';

type Amounts<Key extends string = string> = Partial<Record<Key, number>>;

type Verb =
  | { trust: Amounts }
  | { reciprocity: Amounts }
  | { resource: Amounts<Resource> }
  | { ceiling: Amounts<Resource> }
  | { momentum: Amounts; wards?: string[] }
  | { profile: Amounts<ProfileDimension> }
  | { influence: Amounts }
  | { gain: string }
  | { lose: string }
  | { start: string }
  | { drop: string }
  | { fact: string }
  | { forget: string }
  | { later: { months: number; when?: Condition; effects: WrittenEffect[] } }
  | { chance: { id: string; odds: number; then: WrittenEffect[]; otherwise?: WrittenEffect[] } }
  | { if: Condition; then: WrittenEffect[]; otherwise?: WrittenEffect[] };

/** An effect as it is written. One inside another takes its grade, evidence and reason unless it names its own. */
export type WrittenEffect = Verb & { grade?: Grade; evidence?: string[]; why?: string };

const rests = {
  grade: grade().exactOptional(),
  evidence: evidence().exactOptional(),
  why: text(12).exactOptional().describe('The reason, in a few words that a player reads: at most 12.'),
};
const does = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => fields({ ...shape, ...rests });
const effects = () => z.lazy(() => listOf(effect)).describe('Effects; without a grade of their own they take this one’s.');

/** The form of an effect by its verb: a new verb does not compile until it has one. */
const forms = {
  trust: does({ trust: someById(amount(3), 'stakeholders').describe('±1 to ±3 by stakeholder.') }),
  reciprocity: does({
    reciprocity: someById(amount(3), 'stakeholders').describe('±1 to ±3: plus when you give, minus when you only take.'),
  }),
  resource: does({ resource: mapOf(resources, amount(5)).describe('±1 to ±5 units.') }),
  ceiling: does({ ceiling: mapOf(resources, amount(3)).describe('±1 to ±3 units.') }),
  momentum: does({
    momentum: someById(amount(5), 'indicators').describe('±1 to ±5 tenths of a level a month.'),
    wards: listOf(id('a ward')).exactOptional().describe('Without it, everywhere.'),
  }),
  profile: does({ profile: mapOf(profileDimensions, amount(3)).describe('±1 to ±3.') }),
  influence: does({ influence: someById(amount(5), 'stakeholders').describe('±1 to ±5: who matters now.') }),
  gain: does({ gain: id('an asset') }),
  lose: does({ lose: id('an asset') }),
  start: does({ start: id('an initiative') }),
  drop: does({ drop: id('an initiative') }),
  fact: does({ fact: id('a fact') }),
  forget: does({ forget: id('a fact') }),
  later: does({ later: fields({ months: whole(1, 36), when: condition.exactOptional(), effects: effects() }) }),
  chance: does({
    chance: fields({ id: id('an id of its own'), odds: number(0, 1), then: effects(), otherwise: effects().exactOptional() }),
  }),
  if: does({ if: condition, then: effects(), otherwise: effects().exactOptional() }),
} as const satisfies Record<EffectVerb, z.ZodType>;

/** An effect: exactly one verb. Grades, reasons and ids are cross-checked. */
export const effect: z.ZodType<WrittenEffect, WrittenEffect> = verbs(
  'effect',
  effectVerbs,
  effectVerbs.map((verb) => forms[verb]),
).meta({ id: 'effect', description: 'Exactly one verb, with a grade, evidence unless the grade is judgement, and why.' });
