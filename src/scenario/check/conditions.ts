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
  relationship: ['stakeholders', 'stakeholder'],
  trust: ['stakeholders', 'stakeholder'],
  reciprocity: ['stakeholders', 'stakeholder'],
  outcome: ['indicators', 'indicator'],
} as const satisfies Partial<Record<ConditionVerb, readonly [keyof Names, string]>>;

const isKind = (verb: ConditionVerb | undefined): verb is keyof typeof kinds => verb !== undefined && Object.hasOwn(kinds, verb);

/** Reports conditions that name nothing, and `worked` where nothing is being resolved. */
export function checkConditions(sites: readonly ConditionSite[], names: Names, report: Report): void {
  for (const { at, verb, resolving } of sites) {
    if (verb === 'worked' && !resolving) report(at.path, 'worked is known only in turns and leads. Use another condition here.');
    if (!isKind(verb)) continue;
    const [ids, what] = kinds[verb];
    known(field(at, verb), names[ids], what, report);
  }
}
