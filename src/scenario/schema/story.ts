import { problems, works } from '../../core/names.ts';
import { condition } from './condition.ts';
import { effect } from './effect.ts';
import { costs, evidence, fields, flag, graded, id, listOf, number, oneOf, text, whole } from './leaf.ts';

const frame = fields({
  id: id(),
  problem: oneOf(problems),
  work: oneOf(works),
  says: text(18).describe('Spoken by the director, at most 18 words.'),
  follows: text(50).describe('How the room takes it.'),
  effects: listOf(effect).optional(),
});

export const horizon = fields({
  id: id(),
  title: text(),
  line: text(),
  refill: costs().optional().describe('Units that come back when it opens.'),
  frames: listOf(frame, 4).optional().describe('Three or four ways to say what kind of problem this is; none asks for none.'),
});

export const event = fields({
  id: id(),
  title: text(),
  text: text(60),
  month: whole(1, 120).optional().describe('Without it, it lands in the first month in which when holds.'),
  announced: flag().optional().describe('Stands on the timeline from the start.'),
  when: condition.optional(),
  odds: number(0, 1).optional(),
  effects: listOf(effect),
});

/** What a facilitator may bring in. `check/interruptions.ts` keeps its effects few and small. */
export const interruption = fields({
  id: id(),
  title: text(),
  text: text(60),
  bring: text(40, 'report').optional().describe('When it is worth bringing in.'),
  effects: listOf(effect, 4),
});

export const ending = fields({
  id: id(),
  title: text(),
  text: text(110),
  because: text(25),
  when: condition.optional().describe('Tried in order; the last has none.'),
  ...graded,
});

export const caseStep = fields({
  beat: id('a beat'),
  option: id('an option'),
  frame: id('a frame').optional(),
  looks: listOf(id('a look')).optional(),
  apply: listOf(id('an asset or a stakeholder'), 3).optional(),
});

export const finding = fields({
  id: id(),
  headline: text(10, 'report'),
  says: text(50, 'report'),
  when: condition.optional(),
  ...graded,
});

export const question = fields({
  id: id(),
  text: text(undefined, 'report'),
  when: condition.optional(),
  evidence: evidence().optional(),
});
