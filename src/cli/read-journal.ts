import type { Journal } from '../core/journal.ts';
import { runShape } from '../save/check-run.ts';
import { journalShape } from '../save/journal-shape.ts';
import { isObject } from '../save/loose.ts';
import { type JsonSlip, jsonSlip } from './json-slip.ts';

const expected = 'Expected: a run as the game saves it, or what play --json prints.';

/** A journal from JSON text: the journal itself, or what `play --json` prints or a run's file holds. One sentence where it is neither, with its place where it is no JSON. */
export function readJournal(written: string): Journal | string | JsonSlip {
  let data: unknown;
  try {
    data = JSON.parse(written);
  } catch {
    return jsonSlip(written);
  }
  if (Array.isArray(data)) return `This is a list of ${data.length}. Name a file with one run in it.`;
  // What the game would not open is no more told here.
  if (isObject(data) && ('bearings' in data || 'format' in data)) {
    const checked = runShape(data);
    if (checked.ok) return checked.run.journal;
    return checked.newer ? checked.problem : `${checked.problem} ${expected}`;
  }
  const journal = journalShape(isObject(data) && 'journal' in data ? data['journal'] : data);
  return typeof journal === 'string' ? `${journal} ${expected}` : journal;
}
