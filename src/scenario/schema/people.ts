import { spheres } from '../../core/names.ts';
import { condition } from './condition.ts';
import { fields, id, listOf, number, oneOf, text, weights, whole } from './leaf.ts';

const hairs = ['crop', 'side', 'bob', 'long', 'bun', 'curls', 'afro', 'grey', 'bald', 'turban', 'hijab', 'locs', 'pony'] as const;
const collars = ['suit', 'blouse', 'open', 'knit', 'uniform', 'scrub', 'hoodie'] as const;
const extras = ['specs', 'beard', 'stubble', 'moustache', 'ear'] as const;

const portrait = fields({
  hair: oneOf(hairs),
  tone: oneOf(['a', 'b', 'c', 'd']).describe('Density of the ink; it stands for nothing.'),
  collar: oneOf(collars),
  extras: listOf(oneOf(extras)).optional(),
});

export const stakeholder = fields({
  id: id(),
  name: text(),
  role: text(4),
  later: listOf(fields({ when: condition, role: text(4) }))
    .optional()
    .describe('What the role is once something holds, such as a count; the first that does. The briefing shows role.'),
  standsFor: id('a stakeholder of the evidence register'),
  sphere: oneOf(spheres).describe('Where they stand towards the director.'),
  portrait,
  trust: whole(0, 10),
  reciprocity: whole(0, 10).describe('How far it gives both ways.'),
  influence: whole(0, 10).describe('Power over how things go.'),
  reading: whole(0, 10).describe('Units of evidence needed to read this person without asking.'),
  wants: text(8).describe('What they want; always known. At most 8 words.'),
  agenda: text(30).describe('What they are really after; known once a look reveals it. At most 30 words.'),
  pressures: text(25),
  history: text(25),
  gives: weights().describe('Behaviours they can put behind a choice, 0–3.').optional(),
  bearing: whole(0, 359).describe('Degrees clockwise from north, where the badge stands round You.'),
  ring: whole(1, 2).describe('1 near, 2 far.'),
});

export const influence = fields({
  from: id('a stakeholder'),
  to: id('a stakeholder'),
  weight: number(-1, 1).describe('A shift in the trust of one moves the other by the shift times this, towards zero.'),
});
