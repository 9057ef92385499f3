import type { Journal } from '../../core/journal.ts';

/** Where a run began: `home`, `in/<authority>` or `journey/<id>/<chapter>`. */
export function groupOf({ authority, journey }: Pick<Journal, 'authority' | 'journey'>): string {
  if (journey) return `journey/${journey.id}/${journey.chapter}`;
  return authority === undefined ? 'home' : `in/${authority}`;
}
