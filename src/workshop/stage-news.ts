import type { Scenario } from '../core/scenario.ts';
import { lookedView, type NewsView, newsView } from './decision-view.ts';
import { groupedBy } from './grouped-by.ts';
import type { Session, Table } from './session.ts';

/** Something that happened, for the room to read. */
export interface StageNews extends NewsView {
  /** Titles of the tables it happened at; empty where it happened at all that read. */
  readonly tables: readonly string[];
}

/** What time and the facilitator have brought to those of these tables that read; with one table, also what it has looked at: there it is the room's. */
export function stageNews(scenario: Scenario, session: Session, tables: readonly Table[]): readonly StageNews[] {
  const newsAt = (table: Table): readonly NewsView[] => [
    ...newsView(scenario, session, table),
    ...(tables.length === 1 ? lookedView(scenario, session, table) : []),
  ];
  const brought = tables.flatMap((table) => (table.phase === 'reading' ? newsAt(table).map((news) => ({ ...news, at: table.title })) : []));
  return groupedBy(brought, ({ title, text }) => `${title} ${text}`).map((group) => {
    const [{ title, text }] = group;
    return { title, text, tables: group.length === tables.length ? [] : group.map(({ at }) => at) };
  });
}
