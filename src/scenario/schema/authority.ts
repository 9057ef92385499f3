import { z } from 'zod';
import { profileDimensions } from '../../core/names.ts';
import { fields, id, listOf, number, oneOf, text, whole } from './leaf.ts';

const placeKinds = ['townhall', 'offices', 'school', 'clinic', 'police', 'centre', 'vcs', 'youth', 'jobs'] as const;

const sheet = () => number(-400, 2000);
const point = z.tuple([sheet(), sheet()], { error: 'two numbers: across and down' });
const profile = fields(
  Object.fromEntries(profileDimensions.map((name) => [name, whole(0, 10)])) as Record<
    (typeof profileDimensions)[number],
    ReturnType<typeof whole>
  >,
);

/** The shape of an authority's document. */
export const authoritySchema = fields({
  id: z
    .string({ error: 'the report’s letter, or composite' })
    .regex(/^(?:[A-Z]|[a-z-]+)$/u, { error: 'the report’s letter, or composite' }),
  version: whole(1, 1000).optional().describe('Raise it when runs kept in this place could no longer be replayed; 1 unless given.'),
  profile,
  history: text(undefined, 'report'),
  water: fields({ sea: text(), river: text() }),
  geography: fields({
    seed: whole(0, 4294967295),
    border: listOf(point).min(3, { error: 'at least three points' }),
    coast: listOf(point),
    river: listOf(point),
    riverWidth: z.tuple([number(0, 300), number(0, 300)], { error: 'two numbers: at the mouth and at the far end' }),
    core: point,
  }),
  indicators: listOf(id('an indicator')).min(1, { error: 'at least one indicator' }),
  wards: listOf(
    fields({
      id: id(),
      name: text(),
      outcomes: listOf(number(0, 10)).describe('0–10 at the start, in the order of indicators.'),
      at: point.optional().describe('Where its middle lies on the sheet; the map reads it.'),
    }),
  ).min(1, { error: 'at least one ward' }),
  places: listOf(fields({ id: id(), name: text(), kind: oneOf(placeKinds), ward: id('a ward') })),
});

export type AuthorityDocument = z.output<typeof authoritySchema>;
