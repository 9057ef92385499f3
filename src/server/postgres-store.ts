import { DatabaseError, type Pool } from 'pg';
import type { WorkshopEvent } from '../workshop/event.ts';
import { LogMovedOn } from '../workshop/log-moved-on.ts';
import { keptOf, type Store } from './store.ts';

/**
 * One statement, so one commit: the log goes on exactly where it ended, under the lease that this process believes it has. Whoever would
 * take that lease meanwhile waits for the commit, and so reads all that has been acknowledged.
 */
const append = `
  WITH held AS (SELECT epoch FROM bearings.sessions WHERE session = $1 FOR SHARE),
  begun AS (INSERT INTO bearings.sessions (session) SELECT $1 WHERE $2 = 1 ON CONFLICT DO NOTHING)
  INSERT INTO bearings.events (session, seq, event)
  SELECT $1, $2 + place - 1, event FROM unnest($3::json[]) WITH ORDINALITY AS given (event, place)
  WHERE $2 = 1 + (SELECT coalesce(max(seq), 0) FROM bearings.events WHERE session = $1)
    AND ($4::integer IS NULL OR EXISTS (SELECT FROM held WHERE epoch = $4))
`;

const list = `
  SELECT first.session, first.event AS first, last.event AS last
  FROM bearings.events AS first
  CROSS JOIN LATERAL (SELECT event FROM bearings.events WHERE session = first.session ORDER BY seq DESC LIMIT 1) AS last
  WHERE first.seq = 1
  ORDER BY (first.event->>'at')::float8 DESC
`;

const named = `
  SELECT session FROM bearings.events WHERE seq = 1 AND event->>'code' = $1 ORDER BY (event->>'at')::float8 DESC LIMIT 1
`;

const missing = `
  SELECT session FROM unnest($1::text[]) AS asked (session)
  WHERE NOT EXISTS (SELECT FROM bearings.events WHERE events.session = asked.session AND seq = 1)
`;

/** A number that is there already, or a session that has been deleted. */
const fences: readonly (string | undefined)[] = ['23505', '23503'];

/**
 * Logs in PostgreSQL. `epochOf`: of the lease under which a session is held here; of one that is not, nothing is written. Where it is
 * `undefined` nobody holds leases, and numbers alone are the fence: for whoever looks after logs that no process serves.
 */
export function openPostgresStore(pool: Pool, epochOf: ((session: string) => number | undefined) | undefined): Store {
  return {
    append: async (session, events) => {
      const [first] = events;
      if (!first) return;
      const epoch = epochOf?.(session);
      if (epochOf && epoch === undefined) throw new LogMovedOn(session, first.seq);
      const written = events.map((event) => JSON.stringify(event));
      try {
        const { rowCount } = await pool.query(append, [session, first.seq, written, epoch]);
        if (rowCount !== events.length) throw new LogMovedOn(session, first.seq);
      } catch (why) {
        throw why instanceof DatabaseError && fences.includes(why.code) ? new LogMovedOn(session, first.seq) : why;
      }
    },
    read: async (session) => {
      const { rows } = await pool.query<{ event: WorkshopEvent }>('SELECT event FROM bearings.events WHERE session = $1 ORDER BY seq', [
        session,
      ]);
      return rows.map(({ event }) => event);
    },
    named: async (code) => (await pool.query<{ session: string }>(named, [code])).rows[0]?.session,
    list: async () => (await pool.query<Listed>(list)).rows.map(({ session, first, last }) => keptOf(session, last.seq, first, last)),
    missing: async (sessions) => (await pool.query<{ session: string }>(missing, [sessions])).rows.map(({ session }) => session),
    purge: async (session) => (await pool.query('DELETE FROM bearings.sessions WHERE session = $1', [session])).rowCount === 1,
    close: () => pool.end(),
  };
}

interface Listed {
  readonly session: string;
  readonly first: WorkshopEvent;
  readonly last: WorkshopEvent;
}
