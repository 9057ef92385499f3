import { inList } from '../../debrief/in-list.ts';
import type { RoomTable } from '../../debrief/room/room-table.ts';
import { groupedBy } from '../../workshop/grouped-by.ts';
import { totalWords } from '../words/total-words.ts';

const hasBegun = ({ steps }: RoomTable): boolean => steps.length > 0;
const isOnItsWay = (table: RoomTable): boolean => hasBegun(table) && table.ending === undefined;

/** "7 of the story’s 9": decisions that a table has made, and of how many, whatever the plan of the session. */
const farWords = ({ steps, of }: RoomTable): string => `${steps.length} of the story’s ${totalWords(of)}`;

/** The same over its figures, where others came otherwise far. */
export const farAlone = (table: RoomTable): string =>
  isOnItsWay(table) ? `after ${table.steps.length}` : hasBegun(table) ? 'ended' : 'not begun';

/** What a table has come to. `over`: the workshop has ended, so that nobody goes on. */
export function whereWords(table: RoomTable, over: boolean): string {
  if (!hasBegun(table)) return 'nothing decided';
  return table.ending?.title ?? `${over ? 'stopped' : 'under way,'} after decision ${farWords(table)}`;
}

/** Over the figures that tables have come to. */
export function endsHeading(tables: readonly RoomTable[], over: boolean): string {
  const where = tables.length === 1 ? 'Where the table' : 'Where the tables';
  if (!tables.some(isOnItsWay)) return `${where} ended`;
  return over ? `${where} stopped` : `${where} ${tables.length === 1 ? 'stands' : 'stand'}`;
}

/** Which tables have not come to an end, and where their figures are of. Empty where all have. */
export function stoppedWords(tables: readonly RoomTable[], over: boolean): string {
  const open = tables.filter(isOnItsWay);
  if (open.length === 0) return '';
  const where = groupedBy(open, farWords).map((there) => {
    const who = there.length > 1 && there.length === tables.length ? ['Every table'] : there.map(({ title }) => title);
    const verb = over ? 'stopped' : who.length === 1 ? 'stands' : 'stand';
    return `${inList(who)} ${verb} after decision ${farWords(there[0])}.`;
  });
  return [...where, ...(over ? [`${open.length === 1 ? 'Its' : 'Their'} figures are as they stood there.`] : [])].join(' ');
}

/** Titles of tables, or how many where a list would be long. */
export const tablesWords = (titles: readonly string[]): string => (titles.length > 8 ? `${titles.length} tables` : inList(titles));

/** Whether tables that are laid beside one another have come equally far. */
export const areEven = (tables: readonly RoomTable[]): boolean => {
  const begun = tables.filter(hasBegun);
  return !begun.some(isOnItsWay) || begun.every(({ steps }) => steps.length === begun[0]?.steps.length);
};
