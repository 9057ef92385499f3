import { type Cursor, entries, field, isThere, items } from '../cursor.ts';
import type { Report } from '../problem.ts';

const verbs = ['trust', 'reciprocity', 'resource', 'momentum'] as const;
/** Most that an event brought in by a facilitator moves anything by. */
const most = 2;

/** Reports effects of a facilitator's events that are more than a nudge: they may land at any decision, at any table. */
export function checkInterruptions(root: Cursor, report: Report): void {
  for (const event of items(field(root, 'facilitation', 'events'))) {
    for (const effect of items(field(event, 'effects'))) {
      const verb = verbs.find((one) => isThere(field(effect, one)));
      if (verb === undefined) {
        report(effect.path, `An event that a facilitator brings in moves ${verbs.join(', ')} and nothing else.`);
        continue;
      }
      for (const [, amount] of entries(field(effect, verb))) {
        if (typeof amount.value === 'number' && Math.abs(amount.value) > most)
          report(amount.path, `An event that a facilitator brings in moves things by at most ${most}.`);
      }
    }
  }
}
