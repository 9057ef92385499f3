import { type Checked, runShape } from './check-run.ts';
import { cutWords } from './cut-words.ts';

const mostCharacters = 1_000_000;
/** A file of more bytes is not even read: no character takes more than four. */
const mostBytes = 4 * mostCharacters;

type Refused = Extract<Checked, { readonly ok: false }>;
/** A run from a file, and what of its words was `cut`, in sentences: empty where all of it was taken. */
type ReadRun = (Extract<Checked, { readonly ok: true }> & { readonly cut: string }) | Refused;

const refused = (problem: string): Refused => ({ ok: false, problem, newer: false });

/** Reads a run from a file. Never throws: what is wrong is a sentence. */
export async function readRunFile(file: Pick<File, 'size' | 'text'>): Promise<ReadRun> {
  const text = file.size > mostBytes ? undefined : await file.text().catch(() => '');
  if (text === undefined || text.length > mostCharacters)
    return refused('This file is too large to be a Bearings run. Choose another file.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('This file is not a Bearings run: it is not JSON, or it was cut short. Choose another file.');
  }
  const checked = runShape(value);
  return checked.ok ? { ...checked, cut: cutWords(value) } : { ...checked, problem: `${checked.problem} Nothing was brought in.` };
}
