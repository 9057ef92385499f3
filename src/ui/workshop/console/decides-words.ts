import type { ConsoleTable, ConsoleView } from '../../../workshop/console-view.ts';
import { decidedBy } from '../../../workshop/decided-by.ts';
import { director } from '../../../workshop/seat-roles.ts';
import type { Manner } from '../../../workshop/session.ts';
import { countWords } from '../../words/count-words.ts';

/** How a table decides, after “decides”. */
const mannerWords: Readonly<Record<Manner, string>> = {
  vote: 'by vote',
  director: 'by its director',
  consensus: 'by consensus',
};

/** How a table decides and who its director is: “by vote, director Ann”. */
export function decidesWords({ seats }: Pick<ConsoleView, 'seats'>, { manner, seats: here }: ConsoleTable): string {
  const who = seats.find(({ id, role }) => role === director && here.includes(id));
  const called = who && `${who.name === '' ? 'somebody without a name' : who.name}${who.away ? ', away' : ''}`;
  if (here.length === 0) return mannerWords[manner];
  if (decidedBy[manner] === 'director') return `${mannerWords[manner]}: ${called ?? 'none yet'}`;
  return called === undefined ? mannerWords[manner] : `${mannerWords[manner]}, director ${called}`;
}

/** Of a room before it plays: how its tables decide, and how many at them have no role yet. */
export function rolesWords({ seats, tables }: Pick<ConsoleView, 'seats' | 'tables'>): string {
  const [manner, ...others] = new Set(tables.map((table) => table.manner));
  const decide =
    manner !== undefined && others.length === 0 ? `Every table decides ${mannerWords[manner]}.` : 'Tables decide in different ways.';
  const sitting = seats.filter(({ state, table }) => state === 'in' && table !== undefined);
  const without = withoutRole({ seats });
  if (without === 0) return decide;
  return `${decide} ${without === sitting.length ? 'Nobody at a table has a role yet.' : `${countWords(without, 'person', 'people')} at the tables ${without === 1 ? 'has' : 'have'} no role yet.`}`;
}

/** How many sit at a table without a role. */
export const withoutRole = ({ seats }: Pick<ConsoleView, 'seats'>): number =>
  seats.filter(({ state, table, role }) => state === 'in' && table !== undefined && role === undefined).length;
