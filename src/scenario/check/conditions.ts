import { field } from '../cursor.ts';
import type { Report } from '../problem.ts';
import type { ConditionVerb } from '../schema/condition.ts';
import { known } from './known.ts';
import type { Names } from './names.ts';
import type { ConditionSite } from './sites.ts';

const kinds = {
  asset: ['assets', 'asset'],
  initiative: ['initiatives', 'initiative'],
  frame: ['frames', 'frame'],
  chose: ['options', 'option (written beat/option)'],
  looked: ['looks', 'look'],
  ended: ['endings', 'ending'],
  relationship: ['stakeholders', 'stakeholder'],
  trust: ['stakeholders', 'stakeholder'],
  reciprocity: ['stakeholders', 'stakeholder'],
  outcome: ['indicators', 'indicator'],
} as const satisfies Partial<Record<ConditionVerb, readonly [keyof Names, string]>>;

const isKind = (verb: ConditionVerb | undefined): verb is keyof typeof kinds => verb !== undefined && Object.hasOwn(kinds, verb);

/** Parts of a document that are read when the story is over. */
const afterwards: ReadonlySet<string | number> = new Set(['findings', 'questions', 'chapters', 'outlook']);

/** Reports conditions that name nothing, and `worked` where nothing is being resolved. */
export function checkConditions(sites: readonly ConditionSite[], names: Names, report: Report): void {
  for (const { at, verb, resolving } of sites) {
    if (verb === 'worked' && !resolving) report(at.path, 'worked is known only in turns and leads. Use another condition here.');
    if (verb === 'ended' && !afterwards.has(at.path[0] ?? ''))
      report(at.path, 'ended is known only once the story is over: in findings, questions and journeys. Use another condition here.');
    if (!isKind(verb)) continue;
    const [ids, what] = kinds[verb];
    known(field(at, verb), names[ids], what, report);
  }
}
