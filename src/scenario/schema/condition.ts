import { z } from 'zod';
import type { Condition, Range } from '../../core/condition.ts';
import { behaviours, profileDimensions, relationshipTypes, resources } from '../../core/names.ts';
import { fields, id, listOf, number, oneOf, verbs, yes } from './leaf.ts';

const bounds = (least: number, most: number) => ({
  atLeast: number(least, most).exactOptional().describe('Holds from here upwards.'),
  atMost: number(least, most).exactOptional().describe('Holds from here downwards.'),
});

const bounded = <Shape extends z.core.$ZodLooseShape>(shape: Shape, least: number, most: number) =>
  fields({ ...shape, ...bounds(least, most) }).superRefine((written, context) => {
    const range = written as Range;
    if (range.atLeast === undefined && range.atMost === undefined) {
      context.addIssue({ code: 'custom', message: 'This condition always holds. Add atLeast, atMost or both.' });
    } else if (range.atLeast !== undefined && range.atMost !== undefined && range.atLeast > range.atMost) {
      context.addIssue({ code: 'custom', message: 'This condition never holds: atLeast is above atMost.' });
    }
  });

const several = () => z.lazy(() => listOf(condition).min(1, { error: 'a list of conditions' }));

/** The verbs of a condition, in the order of the branches below. */
export const conditionVerbs = [
  'all',
  'any',
  'not',
  'fact',
  'asset',
  'initiative',
  'frame',
  'chose',
  'looked',
  'ended',
  'relationship',
  'trust',
  'reciprocity',
  'resource',
  'outcome',
  'profile',
  'practice',
  'months',
  'base',
  'worked',
] as const;
export type ConditionVerb = (typeof conditionVerbs)[number];

/** A condition: the same form in documents and in core. */
export const condition: z.ZodType<Condition, Condition> = verbs('condition', conditionVerbs, [
  fields({ all: several() }),
  fields({ any: several() }),
  fields({ not: z.lazy(() => condition) }),
  fields({ fact: id('a fact') }),
  fields({ asset: id('an asset') }),
  fields({ initiative: id('an initiative') }),
  fields({ frame: id('a frame') }),
  fields({
    chose: z
      .string({ error: 'beat/option' })
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u, { error: 'beat/option' })
      .describe('beat/option'),
  }),
  fields({ looked: id('a look') }),
  fields({ ended: id('an ending') }),
  fields({ relationship: id('a stakeholder'), is: oneOf(relationshipTypes) }),
  bounded({ trust: id('a stakeholder') }, 0, 10),
  bounded({ reciprocity: id('a stakeholder') }, 0, 10),
  bounded({ resource: oneOf(resources) }, 0, 10),
  bounded({ outcome: id('an indicator') }, 0, 10),
  bounded({ profile: oneOf(profileDimensions) }, 0, 10),
  bounded({ practice: oneOf(behaviours) }, 0, 100),
  bounded({ months: yes('true, with atLeast or atMost beside it') }, 0, 120),
  bounded({ base: yes('true, with atLeast or atMost beside it') }, 0, 40),
  bounded({ worked: yes('true, with atLeast or atMost beside it') }, 0, 1.5),
]).meta({ id: 'condition', description: 'Exactly one verb. Bounds are inclusive.' });
