import { z } from 'zod';
import { condition } from './condition.ts';
import { effect } from './effect.ts';
import { byId, fields, graded, id, listOf, text, whole } from './leaf.ts';

const line = fields({
  id: id(),
  when: condition.optional().describe('Asked of the end of the chapter before, in its ids. Without it, the line always holds.'),
  says: text(45).describe('What came of it, at most 45 words.'),
  ...graded,
  effects: listOf(effect).optional().describe('Carried out before the first decision of this chapter, in its ids.'),
});

const chapter = fields({
  scenario: id('a scenario'),
  starts: z
    .string({ error: 'a month: YYYY-MM' })
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u, { error: 'a month: YYYY-MM' })
    .optional()
    .describe('YYYY-MM, where the clock begins otherwise than in the scenario.'),
  between: text(110).optional().describe('The time since the chapter before, at most 110 words. Every chapter but the first has it.'),
  sameAssets: byId(id('an asset of the chapter before'), 'assets')
    .optional()
    .describe('By asset of this chapter: the asset before that is the same thing.'),
  lines: listOf(line, 12).optional().describe('What the chapter before made of this one.'),
});

const outlook = fields({
  id: id(),
  headline: text(10, 'report'),
  says: text(60, 'report'),
  when: condition.optional().describe('Asked of the end of the last chapter.'),
  ...graded,
});

/** The shape of a journey's document. */
export const journeySchema = fields({
  id: id(),
  version: whole(1, 1000).describe('Raise it when runs of the journey could no longer be replayed.'),
  title: text(8),
  says: text(25).describe('What it is about, for the shelf, at most 25 words.'),
  authority: z.string({ error: 'the id of an authority' }).describe('Whose profile it begins with.'),
  chapters: listOf(chapter, 5).min(2, { error: 'at least two chapters' }),
  outlook: listOf(outlook, 8)
    .min(1, { error: 'at least one outlook' })
    .describe('What the study expects to come next. The last has no when.'),
});

export type JourneyDocument = z.output<typeof journeySchema>;
