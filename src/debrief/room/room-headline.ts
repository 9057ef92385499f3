import { headNumber, numberWord } from '../number-word.ts';
import type { Parting } from './parting.ts';
import type { RoomTable } from './room-table.ts';

/** The finding at the head of a room's debrief: of a table alone, its own. `begun`: tables that have decided anything. */
export function roomHeadline(begun: readonly Pick<RoomTable, 'headline'>[], { together, parted, groups }: Parting): string {
  const [first] = begun;
  if (!first) return 'No table has decided anything yet';
  const tables = begun.length;
  if (tables === 1) return first.headline;
  const decisions = `${numberWord(together)} ${together === 1 ? 'decision' : 'decisions'}`;
  if (!parted) return `${headNumber(tables)} tables, one road: ${decisions} alike`;
  const before =
    together === 0 ? 'From the first decision' : `${headNumber(together)} ${together === 1 ? 'decision' : 'decisions'} together, then`;
  const alone = groups.filter((group) => group.tables.length === 1);
  const [one] = alone;
  if (tables === 2) return `${before} two tables, two ways`;
  if (alone.length === 1 && groups.length === 2 && one) return `${before} ${one.tables[0]} went its own way`;
  return `${before} the room went ${numberWord(groups.length)} ways`;
}
