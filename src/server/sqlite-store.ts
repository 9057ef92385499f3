import { DatabaseSync } from 'node:sqlite';
import { isObject } from '../save/loose.ts';
import type { WorkshopEvent } from '../workshop/event.ts';
import { LogMovedOn } from '../workshop/log-moved-on.ts';
import { DamagedLog } from './damaged-log.ts';
import { messageOf } from './message-of.ts';
import { keptOf, type Store } from './store.ts';

/** Every commit is on the disk before it returns; what is deleted is overwritten. */
const begin = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA busy_timeout = 5000;
  CREATE TABLE IF NOT EXISTS events (
    session TEXT NOT NULL,
    seq INTEGER NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (session, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS codes ON events (json_extract(event, '$.code')) WHERE seq = 1;
`;

/** Logs in one SQLite file, or in memory: `:memory:`. Throws one sentence where the file cannot be opened. */
export function openSqliteStore(file: string): Store {
  const db = openAt(file);
  const last = db.prepare('SELECT coalesce(max(seq), 0) AS seq FROM events WHERE session = ?');
  const insert = db.prepare('INSERT INTO events (session, seq, event) VALUES (?, ?, ?)');
  const all = db.prepare('SELECT seq, event FROM events WHERE session = ? ORDER BY seq');
  const called = db.prepare(`
    SELECT session FROM events WHERE seq = 1 AND json_extract(event, '$.code') = ? ORDER BY json_extract(event, '$.at') DESC LIMIT 1
  `);
  const listed = db.prepare(`
    SELECT session, max(seq) AS seq,
      (SELECT event FROM events AS one WHERE one.session = events.session ORDER BY seq LIMIT 1) AS first,
      (SELECT event FROM events AS one WHERE one.session = events.session ORDER BY seq DESC LIMIT 1) AS last
    FROM events GROUP BY session
  `);
  const begun = db.prepare('SELECT 1 FROM events WHERE session = ? AND seq = 1');
  const remove = db.prepare('DELETE FROM events WHERE session = ?');

  function write(session: string, events: readonly WorkshopEvent[]): void {
    const [first] = events;
    if (!first) return;
    if (Number(last.get(session)?.['seq']) !== first.seq - 1) throw new LogMovedOn(session, first.seq);
    for (const event of events) insert.run(session, event.seq, JSON.stringify(event));
  }

  return {
    append: async (session, events) => {
      // Takes the lock before it looks: nobody writes between looking and writing.
      db.exec('BEGIN IMMEDIATE');
      try {
        write(session, events);
        db.exec('COMMIT');
      } catch (why) {
        // On a full disk SQLite has rolled back by itself.
        if (db.isTransaction) db.exec('ROLLBACK');
        throw why;
      }
    },
    read: async (session) => all.all(session).map(({ seq, event }) => eventOf(session, seq, event)),
    named: async (code) => textOf(called.get(code)?.['session']),
    list: async () =>
      listed
        .all()
        .map(({ session, seq, first, last }) => keptOf(String(session), Number(seq), readable(first), readable(last)))
        .sort((a, b) => b.opened - a.opened),
    missing: async (sessions) => sessions.filter((session) => begun.get(session) === undefined),
    purge: async (session) => {
      const { changes } = remove.run(session);
      // The deleted pages leave the write-ahead log too.
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return Number(changes) > 0;
    },
    close: async () => db.close(),
  };
}

/** SQLite’s codes for a file that is not whole, and for one that is none of its own. */
const damaged: readonly number[] = [11, 26];

function openAt(file: string): DatabaseSync {
  try {
    const db = new DatabaseSync(file);
    db.exec(begin);
    return db;
  } catch (why) {
    const advice = damaged.includes(Number(isObject(why) ? why['errcode'] : 0))
      ? ' Put a copy of it back, or move it away and begin anew.'
      : '';
    throw new Error(`${file} cannot be opened: ${messageOf(why)}.${advice}`, { cause: why });
  }
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const parsed = (text: unknown): WorkshopEvent => JSON.parse(String(text)) as WorkshopEvent;

function eventOf(session: unknown, seq: unknown, text: unknown): WorkshopEvent {
  try {
    return parsed(text);
  } catch (why) {
    throw new DamagedLog(String(session), Number(seq), why);
  }
}

/** One damaged log is no reason to list none. */
function readable(text: unknown): WorkshopEvent | undefined {
  try {
    return parsed(text);
  } catch {
    return undefined;
  }
}
