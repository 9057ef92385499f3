import { logsIn, openDataFolder } from './data-folder.ts';
import { type Leases, soleOwner } from './leases.ts';
import { lockFolder } from './lock-folder.ts';
import { newId } from './new-id.ts';
import { openPostgres, poolOf, sharedKey } from './postgres.ts';
import { openPostgresLeases } from './postgres-leases.ts';
import { openPostgresStore } from './postgres-store.ts';
import { type Carrier, openRedis } from './redis-carrier.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

/** What a process keeps, alone or together with others. */
export interface Keeping {
  readonly store: Store;
  /** What tokens are signed with. */
  readonly key: Buffer;
  /** Which workshops are this process's own. */
  readonly leases: Leases;
  /** Whether no other process serves what is kept here. */
  readonly alone: boolean;
  /** Where there are other processes. */
  readonly carrier: Carrier | undefined;
}

export interface Place {
  /** Folder of a process that keeps things by itself. */
  readonly data: string;
  readonly database: string | undefined;
  readonly redis: string | undefined;
  /** Where other processes reach this one. */
  readonly address: string;
  readonly report: (why: unknown) => void;
}

/** The logs alone, for whoever looks after them. Rejects with one sentence where none have been kept. */
export async function openStore({ data, database, report }: Pick<Place, 'data' | 'database' | 'report'>): Promise<Store> {
  return database === undefined ? openSqliteStore(logsIn(data)) : openPostgresStore(await openPostgres(database, report), undefined);
}

/** In a folder of this machine; or, where a database is given, as one of several processes over it. Rejects with one sentence. */
export async function openKeeping({ data, database, redis, address, report }: Place): Promise<Keeping> {
  if (database === undefined) {
    if (redis !== undefined) throw new Error('REDIS_URL is given and DATABASE_URL is not: several processes need both.');
    const { logs, key } = openDataFolder(data);
    const lock = lockFolder(data);
    const store = openSqliteStore(logs);
    const close = async (): Promise<void> => {
      await store.close();
      lock.release();
    };
    return { store: { ...store, close }, key, leases: soleOwner, alone: true, carrier: undefined };
  }
  const pool = await openPostgres(database, report);
  const pulse = poolOf(database, 1, report);
  const leases = openPostgresLeases({ pool, pulse, owner: newId(), address, report });
  const store = openPostgresStore(pool, leases.epochOf);
  const close = async (): Promise<void> => void (await Promise.all([store.close(), pulse.end()]));
  return {
    store: { ...store, close },
    key: await sharedKey(pool),
    leases,
    alone: false,
    carrier: redis === undefined ? undefined : await openRedis(redis),
  };
}
