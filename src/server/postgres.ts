import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';

/** Held while tables are made: processes that start together make them once. */
const schemaLock = 0x62_65_61;

/** Made where it is not there yet. A session's row outlives no event of it, and holds who writes its log. */
const schema = `
  CREATE SCHEMA IF NOT EXISTS bearings;
  CREATE TABLE IF NOT EXISTS bearings.sessions (
    session text PRIMARY KEY,
    owner text,
    address text,
    epoch integer NOT NULL DEFAULT 0,
    until timestamptz NOT NULL DEFAULT '-infinity'
  );
  CREATE INDEX IF NOT EXISTS owners ON bearings.sessions (owner);
  CREATE TABLE IF NOT EXISTS bearings.events (
    session text NOT NULL REFERENCES bearings.sessions ON DELETE CASCADE,
    seq integer NOT NULL,
    event json NOT NULL,
    PRIMARY KEY (session, seq)
  );
  CREATE INDEX IF NOT EXISTS codes ON bearings.events ((event->>'code')) WHERE seq = 1;
  CREATE TABLE IF NOT EXISTS bearings.keys (name text PRIMARY KEY, key bytea NOT NULL);
`;

/** Connections of one process: what they write in the same moment, the database puts on its disk in one go. */
const connections = 8;

/** Opens a database, and makes what is missing in it. `url`: `postgres://user:password@host/name`. Rejects where none answers. */
export async function openPostgres(url: string, report: (why: unknown) => void): Promise<Pool> {
  const pool = poolOf(url, connections, report);
  try {
    await makeSchema(pool);
  } catch (why) {
    await pool.end();
    throw why;
  }
  return pool;
}

/** So many connections, each made when it is needed. */
export function poolOf(url: string, most: number, report: (why: unknown) => void): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'bearings',
    max: most,
    keepAlive: true,
    // Nobody in a room waits longer than this for a sentence.
    connectionTimeoutMillis: 2000,
    query_timeout: 3000,
    statement_timeout: 2500,
    lock_timeout: 2000,
  });
  // A connection that breaks while nobody uses it: the next is made when it is needed.
  pool.on('error', report);
  return pool;
}

async function makeSchema(pool: Pool): Promise<void> {
  const one = await pool.connect();
  try {
    await one.query('BEGIN');
    await one.query('SELECT pg_advisory_xact_lock($1)', [schemaLock]);
    await one.query(schema);
    await one.query('COMMIT');
  } finally {
    // Not kept: where a step failed it is in the middle of something.
    one.release(true);
  }
}

/** The key that all processes over this database sign tokens with: of the first that asks. */
export async function sharedKey(pool: Pool): Promise<Buffer> {
  await pool.query("INSERT INTO bearings.keys VALUES ('tokens', $1) ON CONFLICT DO NOTHING", [randomBytes(32)]);
  const { rows } = await pool.query<{ key: Buffer }>("SELECT key FROM bearings.keys WHERE name = 'tokens'");
  const [row] = rows;
  if (!row) throw new Error('The database keeps no key.');
  return row.key;
}
