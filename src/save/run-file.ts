import type { KeptRun } from '../store/kept-run.ts';
import { type Checked, runFormat, runShape } from './check-run.ts';

const mostCharacters = 1_000_000;
/** A file of more bytes is not even read: no character takes more than four. */
export const mostBytes = 4 * mostCharacters;
const refused = (problem: string): Checked => ({ ok: false, problem, newer: false });

export const tooLarge = refused('This file is too large to be a Bearings run. Choose another file.');

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

/** Reads a run from a file's text. Never throws: what is wrong is a sentence. */
export function readRunFile(text: string): Checked {
  if (text.length > mostCharacters) return tooLarge;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('This file is not a Bearings run: it is not JSON, or it was cut short. Choose another file.');
  }
  const checked = runShape(value);
  if (checked.ok) return checked;
  if (checked.newer) return { ...checked, problem: `${checked.problem} Nothing was brought in.` };
  return { ...checked, problem: checked.problem.replace('it has been put aside whole, so that nothing is lost', 'nothing was brought in') };
}
