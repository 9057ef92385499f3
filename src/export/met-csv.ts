import type { RunFigures } from '../debrief/many/figures-of-runs.ts';
import { csvText } from './csv-text.ts';

/** Many runs of one scenario, as their table is taken away. */
export interface MetTable {
  readonly scenario: string;
  readonly version: number;
  /** Where they began, in words. */
  readonly place: string;
  /** The choices that these runs came by, in words; empty where they are all. */
  readonly way: string;
  readonly figures: RunFigures;
}

const columns = [
  'Scenario',
  'Version',
  'Where met',
  'Came by',
  'Runs',
  'Beat',
  'Label',
  'Question',
  'Runs that met it',
  'Letter',
  'Option',
  'What it is',
  'Runs that chose it',
  'Share of those that met it (0 to 1)',
];

/** Decision by decision how many runs chose what as CSV: a row for every option of every decision that was met, chosen or not. */
export const metCsv = ({ scenario, version, place, way, figures: { runs, met } }: MetTable): string =>
  csvText(
    columns,
    met.flatMap(({ beat, label, question, met: those, options }) =>
      options.map(({ option, letter, title, runs: chose }) => [
        scenario,
        version,
        place,
        way,
        runs,
        beat,
        label,
        question,
        those,
        letter,
        option,
        title,
        chose,
        chose / those,
      ]),
    ),
  );
