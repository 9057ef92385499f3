import { type Cursor, entries, field, items, texts } from '../cursor.ts';
import { didYouMean } from '../nearest.ts';
import type { Report } from '../problem.ts';
import type { EffectSite } from './sites.ts';

/** Evidence that a document names, and which of it the register does not know. */
export interface Cited {
  readonly ids: ReadonlySet<string>;
  readonly unknown: ReadonlySet<string>;
}

/** Reports claims that rest on nothing: `stated` and `inferred` name evidence, and the register knows it. */
export function checkRests(root: Cursor, sites: readonly EffectSite[], register: ReadonlySet<string>, report: Report): Cited {
  const ids = new Set<string>();
  const unknown = new Set<string>();
  const effects = new Set(sites.map(({ at }) => at.value));
  const waiting: Cursor[] = [root];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const evidence = field(at, 'evidence');
    for (const [id, cited] of texts(evidence)) {
      ids.add(id);
      if (register.has(id)) continue;
      unknown.add(id);
      report(cited.path, `The evidence register has no ${id}.${didYouMean(id, register)}`);
    }
    if (!effects.has(at.value)) claim(field(at, 'grade').value, at, evidence, report);
    for (const inner of items(at)) waiting.push(inner);
    for (const [, inner] of entries(at)) waiting.push(inner);
  }
  for (const site of sites) claim(site.grade, site.at, site.evidence, report);
  return { ids, unknown };
}

function claim(grade: unknown, at: Cursor, evidence: Cursor, report: Report): void {
  if (grade !== 'stated' && grade !== 'inferred') return;
  if (items(evidence).length === 0) report(at.path, `${grade} needs evidence. Name ids of the register, or make it judgement.`);
}
