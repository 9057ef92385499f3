import { assetKinds, resources } from '../../core/names.ts';
import { effect } from './effect.ts';
import { byId, fields, flows, graded, id, listOf, number, oneOf, text, weights, whole } from './leaf.ts';

const resource = fields({
  level: whole(0, 10),
  ceiling: whole(0, 10),
  monthly: number(0, 5).describe('Units that come back each month; fractions add up.'),
  says: text(5).describe('For the briefing, at most 5 words.'),
});

/** All six pools. */
export const pools = fields(
  Object.fromEntries(resources.map((name) => [name, resource])) as Record<(typeof resources)[number], typeof resource>,
);

export const asset = fields({
  id: id(),
  name: text(),
  kind: oneOf(assetKinds),
  says: text(25),
  affinities: weights().describe('Behaviours it helps with, 0–3.'),
  yields: flows().optional(),
  sustains: byId(number(-5, 5), 'indicators').optional().describe('Momentum it adds once a quarter, tenths of a level.'),
  tends: listOf(id('a stakeholder')).optional().describe('People whose trust does not wear while it is held.'),
  ...graded,
});

export const initiative = fields({
  id: id(),
  name: text(),
  says: text(25),
  upkeep: flows().describe('Units a month; a month that cannot be paid does not count.'),
  months: whole(1, 36),
  becomes: id('an asset'),
  tends: listOf(id('a stakeholder')).optional().describe('People whose trust does not wear while it grows.'),
  matured: listOf(effect).optional(),
  dropped: listOf(effect).optional().describe('What it costs to stop.'),
  ...graded,
});
