import type { Which } from './command.ts';
import type { Context } from './context.ts';
import type { Happened } from './event.ts';
import { tablesIn } from './find.ts';
import { type Refused, refuse } from './refused.ts';
import type { Session, Table } from './session.ts';

/** What a command comes to: events in order, none where all is so already; or why not. */
export type Asked = readonly Happened[] | Refused;

/** A command under way in a room that is open. */
export interface Ask {
  readonly session: Session;
  readonly context: Context;
}

export const isRefused = (asked: Asked): asked is Refused => !Array.isArray(asked);

export const noTable = refuse('unknown', 'There is no such table.');

/** Asks every table that is meant. Those that can do it do; it is refused where none can and some should have. */
export function eachTable(session: Session, which: Which, ask: (table: Table) => Asked): Asked {
  const tables = tablesIn(session, which);
  if (tables.length === 0) return noTable;
  const all = tables.map(ask);
  const events = all.flatMap((asked) => (isRefused(asked) ? [] : asked));
  return events.length > 0 ? events : (all.find(isRefused) ?? []);
}
