import { condition } from './condition.ts';
import { effect } from './effect.ts';
import { costs, either, fields, graded, id, listOf, text, weights, whole } from './leaf.ts';
import { remark } from './remark.ts';

const somewhere = 'one of person, ward or place, with an id';
const at = fields(
  { person: id('a stakeholder').optional(), ward: id('a ward').optional(), place: id('a place').optional() },
  somewhere,
).refine((where) => Object.keys(where).length === 1, { error: `Write ${somewhere}.` });

const look = fields({
  id: id(),
  at: at.describe('Where one clicks: person, ward or place.'),
  title: text(8),
  costs: costs().optional(),
  text: text(40),
  reveals: fields({
    agendas: listOf(id('a stakeholder')).optional(),
    hidden: listOf(id('an option')).optional().describe('Options of this beat whose hidden costs become known.'),
    facts: listOf(id('a fact')).optional(),
  }).optional(),
  ...graded,
});

const voice = fields({ who: id('a stakeholder'), says: text(5) });

const story = {
  headline: text(7),
  consequence: text(90),
  voices: listOf(voice, 2).optional().describe('At most two, on the map.'),
  effects: listOf(effect).describe('What changes, one verb each.'),
};

const turn = fields({ when: condition, ...story });

const leads = either(['text', 'list'], 'a beat, an ending, the-end, or a list of {when, to}', [
  id('a beat, an ending or the-end'),
  listOf(fields({ when: condition.optional(), to: id('a beat, an ending or the-end') })).min(1, { error: 'at least one {to}' }),
]).describe('Where it leads: a beat, an ending, the-end, or a list of {when, to}, the last without when.');

const months = () => whole(1, 6).describe('Months that go by afterwards.');

const option = fields({
  id: id(),
  title: text(8),
  line: text(16),
  costs: costs().optional(),
  hiddenCosts: costs().optional().describe('Shown as ? until a look reveals them.'),
  behaviours: weights().describe('What it enacts, 0–3; never shown on the card.'),
  when: condition.optional().describe('When it may be chosen.'),
  closed: text().optional().describe('What to say when it may not.'),
  turns: listOf(turn).optional().describe('Other ways it can come out; the first whose when holds.'),
  ...story,
  leads,
  months: months().optional(),
  trap: remark(30).optional().describe('Why this is openly a trap: a bad idea that serious people have. Two in a scenario at most.'),
});

const pass = fields({ ...story, leads, months: months().optional() });

const needs = either(['map', 'list'], 'behaviours with weights, or a list of {when, weights}', [
  weights(),
  listOf(fields({ when: condition.optional(), weights: weights() })).min(1, { error: 'at least one {weights}' }),
]).describe('Behaviours the challenge asks for, or a list of {when, weights}, the last without when.');

export const beat = fields({
  id: id(),
  horizon: id('a horizon'),
  label: text(3),
  when: text(),
  question: text(8),
  scene: text(70),
  places: listOf(id('a place')).optional().describe('Ringed on the map.'),
  needs,
  looks: listOf(look, 3).optional().describe('None to three.'),
  options: listOf(option, 4).describe('Three or four.'),
  pass: pass.describe('Let it pass: free, never neutral.'),
  months: months(),
  study: remark(45).optional().describe('What leaders in the case did, our sentence; leave out where the report is silent.'),
});
