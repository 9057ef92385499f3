import type { ConsoleTable } from '../../../workshop/console-view.ts';
import { hasDecided } from '../../../workshop/has-decided.ts';
import type { RoomScene } from '../../../workshop/session.ts';
import { countWords } from '../../words/count-words.ts';
import { plateOf } from './plate-of.ts';
import { silentAt } from './silent-at.ts';
import { letterAt } from './table-stand.ts';

/** The figure on a table’s top and what it counts; nothing where nobody sits and no hand has been counted yet. */
export function figureOf({ round, seats, phase, out }: ConsoleTable): {
  readonly figure: string;
  readonly of: string;
  readonly what: string;
} {
  if (round && round.voters === 0 && out === undefined)
    return { figure: String(round.voted), of: '', what: round.voted === 1 ? 'hand' : 'hands' };
  if (seats.length === 0 && out === undefined) return { figure: '', of: '', what: '' };
  if (!round || out !== undefined || hasDecided(phase) || phase === 'ended')
    return { figure: String(seats.length), of: '', what: seats.length === 1 ? 'person' : 'people' };
  return { figure: String(round.voted), of: `of ${Math.max(round.voters, round.voted)}`, what: 'voted' };
}

/** A table in one sentence, for whoever does not see the plan. */
export function tableWords(table: ConsoleTable, scene?: RoomScene): string {
  const { figure, of, what } = figureOf(table);
  const counts = (table.round?.soFar ?? [])
    .filter(({ count }) => count > 0)
    .map(({ option, count }) => `${count} for ${letterAt(table, option)}`);
  const silent = table.phase === 'settling' && silentAt(table) > 0 ? `${silentAt(table)} silent` : '';
  const seated = of !== '' && table.seats.length > 0 ? countWords(table.seats.length, 'person', 'people') : '';
  const said = [
    table.title,
    ...plateOf(table, scene).says.split(', '),
    `${figure} ${of} ${what}`.replaceAll('  ', ' ').trim(),
    ...counts,
    silent,
    seated,
  ];
  // What its plate says already is not said again.
  return [...new Set(said)].filter(Boolean).join(', ');
}
