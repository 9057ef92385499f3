import { afterWords } from '../brought-in.ts';
import type { RoomTable } from './room-table.ts';

const mostNamed = 6;

/** What the facilitator brought in and where, a sentence for each event. `tables`: those that have decided anything. */
export function roomBrought(tables: readonly Pick<RoomTable, 'title' | 'steps' | 'events'>[]): readonly string[] {
  const all = tables.flatMap(({ title: table, steps, events }) =>
    events.flatMap(({ title, brought, decision }) => (brought ? [{ title, where: `${table}, ${afterWords(decision, steps)}` }] : [])),
  );
  return [...new Set(all.map(({ title }) => title))].map((title) => {
    const there = all.filter((one) => one.title === title).map(({ where }) => where);
    const everywhere = tables.length > 1 && there.length === tables.length;
    const at = everywhere ? 'every table' : there.length > mostNamed ? `${there.length} tables` : there.join('; ');
    return `“${title}” was brought in at ${at}.`;
  });
}
