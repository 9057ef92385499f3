import type { Scenario } from '../core/scenario.ts';
import { type NewsView, newsView } from './decision-view.ts';
import { groupedBy } from './grouped-by.ts';
import type { Session, Table } from './session.ts';

/** Something that happened, for the room to read. */
export interface StageNews extends NewsView {
  /** Titles of the tables it happened at; empty where it happened at all that read. */
  readonly tables: readonly string[];
}

/** What time and the facilitator have brought to those of these tables that read. */
export function stageNews(scenario: Scenario, session: Session, tables: readonly Table[]): readonly StageNews[] {
  const brought = tables.flatMap((table) =>
    table.phase === 'reading' ? newsView(scenario, session, table).map((news) => ({ ...news, at: table.title })) : [],
  );
  return groupedBy(brought, ({ title, text }) => `${title} ${text}`).map((group) => {
    const [{ title, text }] = group;
    return { title, text, tables: group.length === tables.length ? [] : group.map(({ at }) => at) };
  });
}
