import type { Report } from '../debrief/report.ts';
import { csvText } from './csv-text.ts';

const columns = [
  'Run',
  'Scenario',
  'Version',
  'Authority',
  'Person',
  'Name',
  'Role at the end',
  'Circle',
  'Decisions so far',
  'After',
  'Trust (0 to 10)',
  'Moved',
  'Kind of relationship',
  'What moved it most',
];

/** Every relationship of a run as CSV: a row for each person at the start, and one after each decision. `runName` may be empty. */
export function relationshipsCsv({ scenario, decisions, people }: Report, runName: string): string {
  const run = [runName, scenario.id, scenario.version, scenario.authority] as const;
  return csvText(
    columns,
    people.flatMap(({ id, name, role, sphere, course, decisive }) =>
      course.map(({ trust, type }, step) => [
        ...run,
        id,
        name,
        role,
        sphere,
        step,
        step === 0 ? 'the start' : (decisions[step - 1]?.label ?? ''),
        trust,
        trust - (course[step - 1]?.trust ?? trust),
        type,
        decisive?.decision === step - 1 ? decisive.why : '',
      ]),
    ),
  );
}
