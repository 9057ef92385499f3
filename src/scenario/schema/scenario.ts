import { z } from 'zod';
import { type Behaviour, behaviours, families } from '../../core/names.ts';
import { asset, initiative, pools } from './base.ts';
import { beat } from './beat.ts';
import { fields, graded, id, listOf, note, number, oneOf, text, whole } from './leaf.ts';
import { influence, stakeholder } from './people.ts';
import { remark } from './remark.ts';
import { caseStep, ending, event, finding, horizon, interruption, question } from './story.ts';

const briefing = fields({
  headline: text(9),
  text: text(60),
  record: remark(30),
  pins: listOf(fields({ ward: id('a ward'), says: text(8) }), 4).describe('Four, at most 8 words each.'),
  who: listOf(id('a stakeholder'), 6).describe('Six stakeholders.'),
  begin: text().describe('The words on the button.'),
}).describe('What a player reads before the first decision.');

const facilitation = fields({
  purpose: text(undefined, 'report'),
  opening: text(60, 'report').optional().describe('What a facilitator says before the brief is read.'),
  closing: text(60, 'report').optional().describe('What a facilitator says before the debrief.'),
  prompts: listOf(fields({ beat: id('a beat'), say: text(undefined, 'report') })),
  roles: listOf(
    fields({
      id: id(),
      title: text(),
      stakeholder: id('a stakeholder').optional(),
      aim: text(undefined, 'report'),
      knows: text(undefined, 'report'),
    }),
  ),
  guide: fields({
    splits: listOf(fields({ beat: id('a beat'), says: text(45, 'report') })).describe('What usually parts a room, and where.'),
    holdBack: text(60, 'report').describe('Where not to tell yet what leaders in the case did.'),
    questions: listOf(text(30, 'report'), 3).describe('Three for the debrief.'),
  })
    .optional()
    .describe('For the facilitator alone; `scenario guide` prints it.'),
  events: listOf(interruption, 6).optional().describe('What a facilitator may bring in at a table, once each.'),
});

/** The shape of a scenario document. Ids, paths and amounts that depend on each other are checked in `check/`. */
export const scenarioSchema = fields({
  id: id().describe('The same as the file’s name.'),
  version: whole(1, 10_000).describe('Raise it when a saved run could no longer be replayed.'),
  sheet: whole(1, 99).describe('Number on the cover.'),
  title: text(),
  family: oneOf(families),
  caseStudy: note().optional().describe('Case study of the report, in quotes; leave out for the companion report.'),
  cite: note().describe('Where it stands in the report.'),
  authority: z
    .string({ error: 'the id of an authority, such as C' })
    .regex(/^(?:[A-Z]|[a-z-]+)$/u, { error: 'the id of an authority, such as C' })
    .describe('Where it happens: a file of scenarios/authorities.'),
  setting: text(45),
  minutes: whole(1, 60),
  starts: z
    .string({ error: 'a month such as 2007-10' })
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u, { error: 'a month such as 2007-10' })
    .describe('The first month, such as 2007-10.'),
  named: fields({
    behaviours: listOf(oneOf(behaviours as readonly [Behaviour, ...Behaviour[]])).describe('Behaviours that the case’s own list names.'),
    says: text(undefined, 'report'),
    ...graded,
  }).describe('Behaviours that the case’s own list names, and in what words of ours.'),
  terms: listOf(fields({ term: text(), says: text(25, 'report') }))
    .optional()
    .describe('Every place where a term stands in a text can be tapped.'),
  resources: pools.describe('All six.'),
  indicators: listOf(fields({ id: id(), name: text(), momentum: number(-10, 10).describe('Tenths of a level a month at the start.') })).min(
    1,
    {
      error: 'at least one indicator',
    },
  ),
  briefing,
  stakeholders: listOf(stakeholder, 12).describe('Twelve at most.'),
  influences: listOf(influence).optional().describe('Who moves whom.'),
  assets: listOf(asset).describe('The resource-base: what can be won and then put behind choices.'),
  initiatives: listOf(initiative).optional().describe('Begun, paid for monthly, mature into an asset.'),
  base: listOf(id('an asset')).optional().describe('Assets held at the start.'),
  horizons: listOf(horizon, 3).describe('Two or three.'),
  opens: id('a beat').describe('The first beat.'),
  beats: listOf(beat).min(1, { error: 'at least one beat' }),
  events: listOf(event).optional().describe('What happens by the calendar, or once something holds.'),
  endings: listOf(ending).min(1, { error: 'at least one ending' }).describe('Tried in order; the last has no when.'),
  casePath: listOf(caseStep).describe('What leaders in the case did, playable from opening to ending.'),
  cuts: fields({
    fast: listOf(note()).describe('Options, as beat/option, that cut fast and wide.'),
    seenThrough: listOf(id('an asset')).describe('Assets that mean a cut was seen through.'),
  })
    .optional()
    .describe('For a funding shock: what the checks of validity watch.'),
  findings: listOf(finding).optional().describe('The debrief’s headline: the first that holds.'),
  questions: listOf(question).optional().describe('For reflection: our words, the report’s id.'),
  facilitation,
});

export type ScenarioDocument = z.output<typeof scenarioSchema>;
