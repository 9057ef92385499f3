import type { EffectVerb } from '../../core/effect.ts';
import { type Cursor, entries, field, isThere, items, textAt, texts } from '../cursor.ts';
import type { Report } from '../problem.ts';
import { effectParts } from './effect-parts.ts';
import { known, knownKeys } from './known.ts';
import type { Names } from './names.ts';
import type { EffectSite } from './sites.ts';

/** Reports effects that name nothing or carry no grade, and chances that share an id. */
export function checkEffects(root: Cursor, sites: readonly EffectSite[], names: Names, report: Report): void {
  const drawn = new Map<string, string>();
  for (const event of items(field(root, 'events'))) drawn.set(textAt(field(event, 'id')) ?? '', 'An event');
  for (const { at, verb, grade } of sites) {
    if (verb !== undefined && grade === undefined && !isThere(field(at, 'grade'))) {
      report(at.path, 'This effect has no grade. Add grade: stated, inferred or judgement.');
    }
    if (verb !== undefined) checkNames(field(at, verb), effectParts[verb].names, names, report);
    // Two that stop each other would never come to an end.
    if (verb === 'drop' && at.path[0] === 'initiatives' && at.path[2] === 'dropped') {
      report(at.path, 'What stopping costs cannot stop something in its turn. Take this drop out.');
    }
    for (const [, ward] of texts(field(at, 'wards'))) known(ward, names.wards, 'ward', report);
    const chance = field(at, 'chance', 'id');
    const id = textAt(chance);
    if (id === undefined) continue;
    const other = drawn.get(id);
    if (other !== undefined) report(chance.path, `${other} has the id ${id} too, and both would be drawn alike. Give this chance another.`);
    drawn.set(id, 'A chance');
  }
}

function checkNames(at: Cursor, named: (typeof effectParts)[EffectVerb]['names'], names: Names, report: Report): void {
  if (named?.by === 'value') known(at, names[named.of], named.called, report);
  if (named?.by === 'keys') knownKeys(entries(at), names[named.of], named.called, report);
}

/** Reports effects that a player would see without a reason. */
export function checkReasons(sites: readonly EffectSite[], report: Report): void {
  for (const { at, verb, why } of sites) {
    if (verb !== undefined && effectParts[verb].told && why === undefined && !isThere(field(at, 'why'))) {
      report(at.path, `This effect on ${verb} has no reason. Add why: a few words that a player reads.`);
    }
  }
}
