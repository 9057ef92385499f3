import type { KeptRun } from '../store/kept-run.ts';
import { runFormat } from './check-run.ts';

/** A run as the text of a file: readable JSON. */
export const runFile = (run: KeptRun): string => `${JSON.stringify({ bearings: 'run', format: runFormat, ...run }, undefined, 2)}\n`;

/** A file name that says what is inside, safe on every system. `ending`: what follows the run's own name, as ".json". */
export function fileNameOf(run: Pick<KeptRun, 'name' | 'journal'>, ending: string): string {
  const slug = run.name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40);
  return `bearings-${run.journal.scenario}${slug ? `-${slug}` : ''}${ending}`;
}
