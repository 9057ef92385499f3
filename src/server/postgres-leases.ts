import type { Pool } from 'pg';
import { HeldElsewhere, type Leases } from './leases.ts';

/** How long a lease runs by the database's clock, and how often it is renewed, milliseconds. */
const term = 3000;
const renewEvery = 1000;

/** How long before the end of its lease a process stops, should no renewal have come back, milliseconds. */
const margin = 400;

const running = `clock_timestamp() + interval '${term} milliseconds'`;

const begin = `INSERT INTO bearings.sessions (session, owner, address, epoch, until) VALUES ($1, $2, $3, 1, ${running})`;
const take = `
  UPDATE bearings.sessions SET owner = $2, address = $3, epoch = epoch + 1, until = ${running}
  WHERE session = $1 AND (until < clock_timestamp() OR owner = $2)
  RETURNING epoch
`;
const renew = `
  UPDATE bearings.sessions SET until = ${running}
  FROM unnest($2::text[], $3::integer[]) AS held (session, epoch)
  WHERE sessions.session = held.session AND sessions.epoch = held.epoch AND owner = $1
  RETURNING sessions.session
`;
const letGo = 'UPDATE bearings.sessions SET until = clock_timestamp() WHERE session = $1 AND owner = $2 AND epoch = $3';
const release = 'UPDATE bearings.sessions SET until = clock_timestamp() WHERE owner = $1 AND until > clock_timestamp()';
const whose = 'SELECT address FROM bearings.sessions WHERE session = $1';
const where = 'SELECT address FROM bearings.sessions WHERE owner = $1 AND until > clock_timestamp() LIMIT 1';

export interface PostgresLeases extends Leases {
  /** Of the lease under which a session is held here. */
  readonly epochOf: (session: string) => number | undefined;
}

interface Held {
  readonly epoch: number;
  /** By this process's own clock, which nobody sets. */
  readonly until: number;
}

interface Ports {
  readonly pool: Pool;
  /** Connections for renewing alone: no crowd that asks for something else may cost a process its workshops. */
  readonly pulse: Pool;
  /** The name of this process, which no other ever has. */
  readonly owner: string;
  /** Where other processes reach this one. */
  readonly address: string;
  readonly report: (why: unknown) => void;
}

/**
 * A row for each session says who has it, by the database's clock. What a process has is renewed every second; where that fails for too
 * long, the process lets go by itself before another may take it. One that slept through all this finds its epoch gone: it can write nothing.
 */
export function openPostgresLeases({ pool, pulse, owner, address, report }: Ports): PostgresLeases {
  const held = new Map<string, Held>();
  const listeners: ((session: string) => void)[] = [];
  let renewing = false;

  const hold = (session: string, epoch: number, asked: number): void => void held.set(session, { epoch, until: asked + term - margin });

  function lose(sessions: readonly string[]): void {
    for (const session of sessions) if (held.delete(session)) for (const heard of listeners) heard(session);
  }

  async function renewAll(): Promise<void> {
    const asked = performance.now();
    lose([...held].filter(([, { until }]) => until < asked).map(([session]) => session));
    if (renewing || held.size === 0) return;
    renewing = true;
    const mine = [...held];
    try {
      const { rows } = await pulse.query<{ session: string }>(renew, [owner, mine.map(([id]) => id), mine.map(([, { epoch }]) => epoch)]);
      const renewed = new Set(rows.map(({ session }) => session));
      for (const [session, { epoch }] of mine) {
        if (held.get(session)?.epoch !== epoch) continue;
        if (renewed.has(session)) hold(session, epoch, asked);
        else lose([session]);
      }
    } catch (why) {
      report(why);
    } finally {
      renewing = false;
    }
  }
  const timer = setInterval(() => void renewAll(), renewEvery);

  return {
    owner,
    epochOf: (session) => held.get(session)?.epoch,
    holds: (session) => performance.now() < (held.get(session)?.until ?? 0),
    onLost: (heard) => void listeners.push(heard),
    begin: async (session) => {
      const asked = performance.now();
      await pool.query(begin, [session, owner, address]);
      hold(session, 1, asked);
    },
    take: async (session) => {
      const asked = performance.now();
      const { rows } = await pool.query<{ epoch: number }>(take, [session, owner, address]);
      const [row] = rows;
      if (row) hold(session, row.epoch, asked);
      if (row) return true;
      const [other] = (await pool.query<{ address: string }>(whose, [session])).rows;
      if (other) throw new HeldElsewhere(session, other.address);
      return false;
    },
    addressOf: async (name) => (await pool.query<{ address: string }>(where, [name])).rows[0]?.address,
    letGo: async (session) => {
      const epoch = held.get(session)?.epoch;
      if (epoch === undefined) return;
      held.delete(session);
      await pool.query(letGo, [session, owner, epoch]);
    },
    release: async () => {
      clearInterval(timer);
      held.clear();
      await pool.query(release, [owner]);
    },
  };
}
