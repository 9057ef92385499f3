import type { Scenario } from '../core/scenario.ts';
import type { NewsView } from './decision-view.ts';
import { groupedBy } from './grouped-by.ts';
import type { Session, Table } from './session.ts';
import { type SinceView, sinceView } from './since-view.ts';

/** Something that happened, for the room to read. */
export interface StageNews extends NewsView {
  /** Titles of the tables it happened at; empty where it happened at all that read. */
  readonly tables: readonly string[];
}

/**
 * What time and the facilitator have brought to those of these tables that read. How it was taken what kind of problem this is stands
 * there once all have said the same: others may vote on it still. Where there is one table, so does what it has looked at.
 */
export function stageNews(scenario: Scenario, session: Session, tables: readonly Table[]): readonly StageNews[] {
  const reading = tables.filter(({ phase }) => phase === 'reading');
  const among = (part: keyof SinceView): readonly StageNews[] => {
    const brought = reading.flatMap((table) => sinceView(scenario, session, table)[part].map((news) => ({ ...news, at: table.title })));
    return groupedBy(brought, ({ title, text }) => `${title} ${text}`).map((group) => {
      const [{ title, text }] = group;
      return { title, text, tables: group.length === tables.length ? [] : group.map(({ at }) => at) };
    });
  };
  return [
    ...among('happened'),
    ...among('framed').filter((news) => news.tables.length === 0),
    ...(tables.length === 1 ? among('looked') : []),
  ];
}
