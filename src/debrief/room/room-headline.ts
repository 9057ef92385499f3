import { inList } from '../in-list.ts';
import { headNumber, numberWord } from '../number-word.ts';
import type { Parting } from './parting.ts';
import type { RoomTable } from './room-table.ts';

const decisionsWord = (count: number): string => (count === 1 ? 'decision' : 'decisions');

/** The finding at the head of a room's debrief: of a table alone, its own. `begun`: tables that have decided anything. */
export function roomHeadline(begun: readonly Pick<RoomTable, 'headline'>[], parting: Parting): string {
  const { together, parted, groups, movedOn } = parting;
  const [first] = begun;
  if (!first) return 'No table has decided anything yet';
  if (begun.length === 1) return first.headline;
  if (!parted) return alikeWords(begun.length - movedOn.length, parting);
  const before = together === 0 ? 'From the first decision' : `${headNumber(together)} ${decisionsWord(together)} together, then`;
  const alone = groups.filter((group) => group.tables.length === 1);
  const [one] = alone;
  if (groups.length === 2 && alone.length === 2) return `${before} two tables, two ways`;
  if (alone.length === 1 && groups.length === 2 && one) return `${before} ${one.tables[0]} went its own way`;
  return `${before} the room went ${numberWord(groups.length)} ways`;
}

/** Where nobody parted. `tables`: those that were not moved on before. */
function alikeWords(tables: number, { together, movedOn }: Parting): string {
  const alike = `${numberWord(together)} ${decisionsWord(together)} alike`;
  if (tables > 1) return `${headNumber(tables)} tables, one road: ${alike}`;
  const moved =
    movedOn.length > 3 ? `${numberWord(movedOn.length)} tables were` : `${inList(movedOn)} ${movedOn.length === 1 ? 'was' : 'were'}`;
  return together === 0
    ? `${headNumber(movedOn.length + tables)} tables, and ${moved} moved on`
    : `${headNumber(together)} ${decisionsWord(together)} alike, then ${moved} moved on`;
}
