import type { Journal } from '../core/journal.ts';
import type { Scenario } from '../core/scenario.ts';
import type { DebriefOfRun } from '../debrief/debrief-of.ts';
import type { Report } from '../debrief/report.ts';
import { decisionsCsv } from '../export/decisions-csv.ts';
import { type MetTable, metCsv } from '../export/met-csv.ts';
import { relationshipsCsv } from '../export/relationships-csv.ts';
import { statementsOf } from '../export/statements.ts';
import { type PlayedOn, whatIfCsv } from '../export/what-if-csv.ts';

/** One file to write. */
export type DataAsked =
  | { readonly what: 'met'; readonly table: MetTable }
  | { readonly what: 'decisions' | 'relationships'; readonly report: Report; readonly runName: string }
  | {
      readonly what: 'whatIf';
      readonly run: Pick<DebriefOfRun, 'scenario' | 'report' | 'came'>;
      readonly runName: string;
      readonly played: PlayedOn;
    }
  | {
      readonly what: 'statements';
      readonly report: Report;
      /** As the run met it. */
      readonly scenario: Scenario;
      readonly journal: Journal;
      readonly id: string;
    };

/** The text of the file that is asked for. */
export function writeData(asked: DataAsked): string {
  switch (asked.what) {
    case 'met':
      return metCsv(asked.table);
    case 'decisions':
      return decisionsCsv(asked.report, asked.runName);
    case 'relationships':
      return relationshipsCsv(asked.report, asked.runName);
    case 'whatIf':
      return whatIfCsv(asked.run, asked.runName, asked.played);
    case 'statements':
      return `${JSON.stringify(statementsOf(asked.scenario, asked.journal, asked.report, asked.id), undefined, 2)}\n`;
  }
}
