import { type Cursor, textAt } from '../cursor.ts';
import { didYouMean } from '../nearest.ts';
import type { Report } from '../problem.ts';

/** Asks that the id at `at` is among those known; says what it is not. Silent where there is no text or nothing is known. */
export function known(at: Cursor, ids: ReadonlySet<string> | undefined, what: string, report: Report): void {
  const id = textAt(at);
  if (id === undefined || ids === undefined || ids.has(id)) return;
  report(at.path, `There is no ${what} ${id}.${didYouMean(id, ids)}`);
}

/** The same of a group's field names. */
export function knownKeys(
  group: readonly (readonly [string, Cursor])[],
  ids: ReadonlySet<string> | undefined,
  what: string,
  report: Report,
): void {
  for (const [id, at] of group) {
    if (ids === undefined || ids.has(id)) continue;
    report(at.path, `There is no ${what} ${id}.${didYouMean(id, ids)}`, 'key');
  }
}
