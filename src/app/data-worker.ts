/** A worker that writes a debrief as data: asked for one of its tables, for statements or for the table of many runs, it answers with the file's text. */
import type { Journal } from '../core/journal.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Report } from '../debrief/report.ts';
import { decisionsCsv } from '../export/decisions-csv.ts';
import { type MetTable, metCsv } from '../export/met-csv.ts';
import { relationshipsCsv } from '../export/relationships-csv.ts';
import { statementsOf } from '../export/statements.ts';

/** One file to write. */
export type DataAsked =
  | { readonly what: 'met'; readonly table: MetTable }
  | { readonly what: 'decisions' | 'relationships'; readonly report: Report; readonly runName: string }
  | {
      readonly what: 'statements';
      readonly report: Report;
      /** As the run met it. */
      readonly scenario: Scenario;
      readonly journal: Journal;
      readonly id: string;
    };

self.addEventListener('message', ({ data }: MessageEvent<DataAsked>) => self.postMessage(written(data)));

function written(asked: DataAsked): string {
  if (asked.what === 'met') return metCsv(asked.table);
  if (asked.what === 'statements')
    return `${JSON.stringify(statementsOf(asked.scenario, asked.journal, asked.report, asked.id), undefined, 2)}\n`;
  return (asked.what === 'decisions' ? decisionsCsv : relationshipsCsv)(asked.report, asked.runName);
}
