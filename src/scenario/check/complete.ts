import { type Cursor, field, isThere, items } from '../cursor.ts';
import type { Report } from '../problem.ts';
import type { Spans } from './paths.ts';

/** What a scenario that ships must have, and a small one for tests need not. */
export function checkComplete(root: Cursor, spans: Spans | undefined, report: Report): void {
  const count = (at: Cursor, least: number, most: number, what: string): void => {
    const has = items(at).length;
    if (isThere(at) && (has < least || has > most)) {
      report(
        at.path,
        `${what}: ${has}. ${least === most ? `Exactly ${least}` : most === Infinity ? `At least ${least}` : `${least} to ${most}`} are needed.`,
        'key',
      );
    }
  };
  count(field(root, 'beats'), 18, Infinity, 'Beats');
  count(field(root, 'endings'), 4, Infinity, 'Endings');
  count(field(root, 'horizons'), 2, 3, 'Horizons');
  count(field(root, 'stakeholders'), 6, 12, 'Stakeholders');
  count(field(root, 'briefing', 'who'), 6, 6, 'People in the briefing');
  count(field(root, 'briefing', 'pins'), 4, 4, 'Pins');
  for (const horizon of items(field(root, 'horizons'))) {
    const frames = field(horizon, 'frames');
    if (items(frames).length > 0) count(frames, 3, 4, 'Frames');
  }
  for (const beat of items(field(root, 'beats'))) count(field(beat, 'options'), 3, 4, 'Options');
  twice(field(root, 'briefing', 'who'), report);
  if (!spans) return;
  const { shortest, longest } = spans;
  const opens = field(root, 'opens').path;
  if (shortest.length < 9)
    report(opens, `The shortest path has ${shortest.length} decisions: ${shortest.join(' → ')}. Every path needs 9 to 12.`);
  if (longest.length > 12)
    report(opens, `The longest path has ${longest.length} decisions: ${longest.join(' → ')}. Every path needs 9 to 12.`);
}

function twice(list: Cursor, report: Report): void {
  const seen = new Set<unknown>();
  for (const item of items(list)) {
    if (seen.has(item.value)) report(item.path, `${String(item.value)} is named twice. Name another.`);
    seen.add(item.value);
  }
}
