/**
 * The leaves of the document's schema. A message is the phrase after "Expected:"; whole sentences only come from texts.
 * `fields`, `verbs` and `either` write into their message what `issueSentences` needs to say more than zod can.
 */
import { z } from 'zod';
import { type Behaviour, behaviours, grades, type Resource, resources } from '../../core/names.ts';
import { longestList } from '../cursor.ts';
import { proseProblems, type Voice } from '../prose.ts';

export const marks = { fields: 'fields:', verbs: 'verbs:', either: 'either:' } as const;

/** A group of fields; others are problems. */
export const fields = <Shape extends z.core.$ZodLooseShape>(shape: Shape, expected = 'fields, each with a value') =>
  z
    .strictObject(shape, {
      error: (issue) => (issue.code === 'unrecognized_keys' ? `${marks.fields}${Object.keys(shape).join(',')}` : expected),
    })
    .describe(`Fields: ${Object.keys(shape).join(', ')}.`);

export const listOf = <Item extends z.ZodType>(item: Item, most = longestList) => {
  const expected = most === longestList ? 'a list' : `a list of at most ${most}`;
  return z
    .array(item, { error: expected })
    .max(most, { error: `a list of at most ${most}` })
    .describe(sentence(expected));
};

/** A text a player reads. `voice` is `report` where the debrief speaks. */
export const text = (most?: number, voice: Voice = 'story') =>
  z
    .string({ error: most === undefined ? 'a text' : `a text of at most ${most} words` })
    .superRefine((written, context) => {
      for (const message of proseProblems(written, most, voice)) context.addIssue({ code: 'custom', message });
    })
    .describe(most === undefined ? 'Text.' : `Text of at most ${most} words.`);

/** A text nobody reads in the game. */
export const note = () => z.string({ error: 'a text' }).min(1, { error: 'a text' });

export const id = (of = 'an id') => {
  const error = `${of}: small letters, digits and hyphens`;
  return z
    .string({ error })
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error })
    .describe(sentence(of === 'an id' ? error : `the id of ${of}`));
};

const sentence = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;

export const whole = (least: number, most: number) => {
  const error = `a whole number from ${least} to ${most}`;
  return z.number({ error }).int({ error }).min(least, { error }).max(most, { error }).describe(sentence(error));
};

export const number = (least: number, most: number) => {
  const error = `a number from ${least} to ${most}`;
  return z.number({ error }).min(least, { error }).max(most, { error }).describe(sentence(error));
};

/** A signed whole number that is not nothing. */
export const amount = (most: number) => {
  const error = `a whole number from -${most} to ${most}, and not 0`;
  return z
    .number({ error })
    .int({ error })
    .min(-most, { error })
    .max(most, { error })
    .refine((by) => by !== 0, { error: 'This amount is 0 and does nothing. Leave it out.' })
    .describe(sentence(error));
};

export const yes = (meaning: string) => z.literal(true, { error: meaning }).describe(sentence(meaning));
export const flag = () => z.boolean({ error: 'true or false' });

export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(', ')}` }).describe(`One of ${values.join(', ')}.`);

/** A map from names of a fixed list; leave out what is nothing. */
export const mapOf = <const Names extends readonly [string, ...string[]], Value extends z.ZodType>(names: Names, value: Value) =>
  z.partialRecord(z.enum(names), value, {
    error: (issue: { readonly code?: string | undefined }) =>
      issue.code === 'invalid_key' || issue.code === 'unrecognized_keys'
        ? `${marks.fields}${names.join(',')}`
        : `names with values, from ${names.join(', ')}`,
  });

/** A map from ids of the scenario; the cross-checks know whether they exist. */
export const byId = <Value extends z.ZodType>(value: Value, of: string) =>
  z.record(z.string(), value, { error: `ids of ${of} with values` });

/** The same, of at least one. */
export const someById = <Value extends z.ZodType>(value: Value, of: string) =>
  byId(value, of).refine((map) => Object.keys(map).length > 0, {
    error: `This names none of the ${of}. Write an id and a value, or leave it out.`,
  });

export const weights = () => mapOf(behaviours as readonly [Behaviour, ...Behaviour[]], whole(0, 3)).describe('Behaviours, 0–3.');
export const costs = () => mapOf(resources as readonly [Resource, ...Resource[]], whole(1, 10)).describe('Whole units by resource.');
export const flows = () =>
  mapOf(resources as readonly [Resource, ...Resource[]], number(0, 10)).describe('Units a month by resource; fractions add up.');

export const grade = () => oneOf(grades).describe('stated: the report says it. inferred: we read it from the report. judgement: ours.');
export const evidence = () => listOf(z.string({ error: 'an id of the evidence register' })).describe('Ids of scenarios/evidence.yaml.');

/** Fields that say what a claim rests on. */
export const graded = { grade: grade(), evidence: evidence().optional() };

/** A union that is told apart by which verb a map has. Branches in the order of `names`. */
export const verbs = <const Branches extends readonly z.ZodType[]>(what: string, names: readonly string[], branches: Branches) =>
  z.union(branches, { error: `${marks.verbs}${what}:${names.join(',')}` });

/** A union that is told apart by kind of value: `text`, `list` or `map`, in the order of the branches. */
export const either = <const Branches extends readonly [z.ZodType, ...z.ZodType[]]>(
  kinds: readonly ('text' | 'list' | 'map')[],
  expected: string,
  branches: Branches,
) => z.union(branches, { error: `${marks.either}${kinds.join(',')}:${expected}` });
