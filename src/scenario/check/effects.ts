import { type Cursor, entries, field, isThere, items, textAt, texts } from '../cursor.ts';
import type { Report } from '../problem.ts';
import { known, knownKeys } from './known.ts';
import type { Names } from './names.ts';
import type { EffectSite } from './sites.ts';

const ids = {
  gain: ['assets', 'asset'],
  lose: ['assets', 'asset'],
  start: ['initiatives', 'initiative'],
  drop: ['initiatives', 'initiative'],
} as const satisfies Record<string, readonly [keyof Names, string]>;

const amounts = {
  trust: ['stakeholders', 'stakeholder'],
  reciprocity: ['stakeholders', 'stakeholder'],
  influence: ['stakeholders', 'stakeholder'],
  momentum: ['indicators', 'indicator'],
} as const satisfies Record<string, readonly [keyof Names, string]>;

const hasId = (verb: string): verb is keyof typeof ids => Object.hasOwn(ids, verb);
const hasAmounts = (verb: string): verb is keyof typeof amounts => Object.hasOwn(amounts, verb);

/** Reports effects that name nothing or carry no grade, and chances that share an id. */
export function checkEffects(root: Cursor, sites: readonly EffectSite[], names: Names, report: Report): void {
  const drawn = new Map<string, string>();
  for (const event of items(field(root, 'events'))) drawn.set(textAt(field(event, 'id')) ?? '', 'An event');
  for (const { at, verb, grade } of sites) {
    if (verb !== '' && grade === undefined && !isThere(field(at, 'grade'))) {
      report(at.path, 'This effect has no grade. Add grade: stated, inferred or judgement.');
    }
    if (hasId(verb)) known(field(at, verb), names[ids[verb][0]], ids[verb][1], report);
    if (hasAmounts(verb)) knownKeys(entries(field(at, verb)), names[amounts[verb][0]], amounts[verb][1], report);
    for (const [, ward] of texts(field(at, 'wards'))) known(ward, names.wards, 'ward', report);
    const chance = field(at, 'chance', 'id');
    const id = textAt(chance);
    if (id === undefined) continue;
    const other = drawn.get(id);
    if (other !== undefined) report(chance.path, `${other} has the id ${id} too, and both would be drawn alike. Give this chance another.`);
    drawn.set(id, 'A chance');
  }
}

const told = new Set(['trust', 'reciprocity', 'resource', 'ceiling', 'momentum', 'profile', 'influence']);

/** Reports effects that a player would see without a reason. */
export function checkReasons(sites: readonly EffectSite[], report: Report): void {
  for (const { at, verb, why } of sites) {
    if (told.has(verb) && why === undefined && !isThere(field(at, 'why'))) {
      report(at.path, `This effect on ${verb} has no reason. Add why: a few words that a player reads.`);
    }
  }
}
