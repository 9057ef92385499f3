import type { Journal } from '../core/journal.ts';
import type { Scenario } from '../core/scenario.ts';
import { need, tablesOf } from '../core/tables.ts';
import type { Report } from '../debrief/report.ts';
import { bearingsIri } from './bearings-iri.ts';
import { decisionActivity } from './decision-activity.ts';
import { iri, iriBase } from './iri.ts';
import { plainText } from './plain-text.ts';
import { said } from './said.ts';
import type { Activity, Statement } from './statement.ts';
import { uuidOf } from './uuid-of.ts';

const verbs = {
  chose: { id: iri('verbs', 'chose'), display: said('chose') },
  letPass: { id: iri('verbs', 'let-pass'), display: said('let pass') },
  // Every store knows this one, and a course that ends by it ends here too.
  completed: { id: 'http://adlnet.gov/expapi/verbs/completed', display: said('completed') },
} as const;

/**
 * What was decided as xAPI statements, one for each decision and one for the end where there is one. `scenario`: as the run
 * met it. The actor is the run alone, by `runId`; no line of the player's, no name and no time of day is told, and nothing is scored.
 */
export function statementsOf(scenario: Scenario, journal: Journal, report: Report, runId: string): readonly Statement[] {
  const whole = activityOf(report);
  const actor = { objectType: 'Agent', account: { homePage: iriBase, name: runId } } as const;
  const context = {
    registration: uuidOf(`run ${runId}`),
    platform: 'Bearings',
    revision: String(report.scenario.version),
    language: 'en-GB',
  } as const;
  const where = { [iri('extensions', 'authority')]: report.scenario.authority };
  const ends = journal.entries.flatMap(({ kind }, at) => (kind === 'decide' ? [at + 1] : []));
  /** What had been chosen by then, without the player's words: the same choices make the same statement. */
  const upTo = (decisions: number): string =>
    JSON.stringify(journal.entries.slice(0, ends[decisions - 1]).map((entry) => ('why' in entry ? { ...entry, why: '' } : entry)));

  const decided = report.decisions.map((decision): Statement => {
    const { index, beat, option, letter, meant, landed, asInCase } = decision;
    return {
      id: uuidOf(`decision ${runId} ${upTo(index + 1)}`),
      actor,
      verb: option === 'pass' ? verbs.letPass : verbs.chose,
      object: decisionActivity(scenario.id, need(tablesOf(scenario).beats, beat)),
      result: {
        response: option,
        extensions: {
          [iri('extensions', 'letter')]: letter,
          [iri('extensions', 'meant')]: meant,
          [iri('extensions', 'landed')]: landed,
          [iri('extensions', 'as-in-case')]: asInCase,
        },
      },
      context: {
        ...context,
        contextActivities: { parent: [whole] },
        extensions: { ...where, [iri('extensions', 'decision')]: index + 1 },
      },
    };
  });
  if (!report.ending) return decided;
  const { id, title } = report.ending;
  return [
    ...decided,
    {
      id: uuidOf(`end ${runId} ${upTo(decided.length)}`),
      actor,
      verb: verbs.completed,
      object: whole,
      result: { response: id, completion: true, extensions: { [iri('extensions', 'ending')]: plainText(title) } },
      context: { ...context, extensions: where },
    },
  ];
}

const activityOf = ({ scenario: { id, title, cite } }: Report): Activity => ({
  objectType: 'Activity',
  id: bearingsIri.scenario(id),
  definition: { name: said(title), description: said(cite), type: 'http://adlnet.gov/expapi/activities/simulation' },
});
