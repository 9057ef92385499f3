import type { Journal } from '../core/journal.ts';
import { runFormat } from './check-run.ts';
import { journalShape } from './journal-shape.ts';
import { isObject, type Loose } from './loose.ts';

/**
 * The journal of a run that is pooled with others, or why there is none in a sentence. Nothing else is taken from the file:
 * not its name, its note, its commitments, its id, nor the lines why.
 */
export function pooledJournal(value: unknown): Journal | string {
  if (!isObject(value)) return 'This is not a Bearings run.';
  const journal = 'entries' in value ? journalShape(value) : journalIn(value);
  if (typeof journal === 'string') return journal;
  return { ...journal, entries: journal.entries.map((entry) => (entry.kind === 'decide' ? { ...entry, why: '' } : entry)) };
}

function journalIn({ format, journal }: Loose): Journal | string {
  if (typeof format === 'number' && format > runFormat) return 'It was made by a newer Bearings, which can read it.';
  return format === runFormat ? journalShape(journal) : 'This is not a Bearings run.';
}
