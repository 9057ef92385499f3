import { wordsOf } from '../core/behaviours.ts';
import { type Behaviour, resources } from '../core/names.ts';
import type { DecisionReport } from '../debrief/decisions.ts';
import type { Report } from '../debrief/report.ts';
import { resourceNames } from '../debrief/resource-names.ts';
import { type Cell, csvText } from './csv-text.ts';

type Column = readonly [name: string, cell: (decision: DecisionReport) => Cell];

const named = (list: readonly Behaviour[]): string => list.map((id) => wordsOf(id).name).join('; ');

const columns: readonly Column[] = [
  ['Decision', ({ index }) => index + 1],
  ['Beat', ({ beat }) => beat],
  ['Label', ({ label }) => label],
  ['When', ({ when }) => when],
  ['Question', ({ question }) => question],
  ['Letter', ({ letter }) => letter],
  ['Option', ({ option }) => option],
  ['You chose', ({ title }) => title],
  ['Not taken', ({ lettersNotTaken }) => lettersNotTaken.join(' ')],
  ['Your line why', ({ why }) => why],
  ['Meant', ({ meant }) => named(meant)],
  ['Landed', ({ landed }) => named(landed)],
  ['How well it worked (0.2 to 1.5)', ({ effectiveness }) => effectiveness.value],
  ['Likeness to what was asked for (0 to 1)', ({ effectiveness }) => effectiveness.fit],
  ['Support behind it (0 to 1)', ({ effectiveness }) => effectiveness.support],
  ['Practice in it (0 to 1)', ({ effectiveness }) => effectiveness.depth],
  ['Strain (0 to 1)', ({ effectiveness }) => effectiveness.strain],
  ['Behind it', ({ backedBy }) => backedBy.join('; ')],
  ['Looks before it', ({ looks }) => looks.map(({ title }) => title).join('; ')],
  ['Brought in before it', ({ brought }) => brought.map(({ title }) => title).join('; ')],
  ['Your own units', ({ own }) => own],
  ['Units from others', ({ others }) => others],
  ...resources.map((id): Column => [`${resourceNames[id]} units`, ({ paid }) => paid[id] ?? 0]),
  ['What came of it', ({ headline }) => headline],
  ['Months since the start', ({ month }) => month],
  ['How those who were played took it', ({ took }) => took.map(({ name, by }) => `${name} ${by > 0 ? `+${by}` : by}`).join('; ')],
  ['Leaders in the study did this', ({ asInCase }) => (asInCase ? 'yes' : 'no')],
  ['The study', ({ study }) => study?.says ?? ''],
  ['Grade', ({ study }) => study?.grade ?? ''],
  ['Evidence', ({ study }) => study?.evidence.join(' ') ?? ''],
];

/** The decisions of a run as CSV, a row each. The player's lines why are in it; the note is not. `runName` may be empty. */
export function decisionsCsv({ scenario, decisions }: Report, runName: string): string {
  const run: readonly Cell[] = [runName, scenario.id, scenario.version, scenario.authority];
  return csvText(
    ['Run', 'Scenario', 'Version', 'Authority', ...columns.map(([name]) => name)],
    decisions.map((decision) => [...run, ...columns.map(([, cell]) => cell(decision))]),
  );
}
