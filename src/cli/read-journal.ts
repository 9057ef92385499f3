import type { Journal } from '../core/journal.ts';
import { journalShape } from '../save/journal-shape.ts';

/** A journal from JSON text: the journal itself, or what `play --json` prints or a run's file holds. One sentence where it is neither. */
export function readJournal(written: string): Journal | string {
  let data: unknown;
  try {
    data = JSON.parse(written);
  } catch {
    return 'This is no JSON.';
  }
  return journalShape(typeof data === 'object' && data !== null && 'journal' in data ? data.journal : data);
}
