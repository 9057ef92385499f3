import { afterAll, describe } from 'vitest';
import { openPostgres } from '../../src/server/postgres.ts';
import { openPostgresStore } from '../../src/server/postgres-store.ts';
import type { Store } from '../../src/server/store.ts';
import { storeContract } from '../server/store-contract.ts';
import { missing, postgresService } from './services.ts';

describe.skipIf(missing.length > 0)('with a PostgreSQL of its own', async () => {
  const postgres = missing.length > 0 ? undefined : await postgresService();
  const opened: Store[] = [];

  afterAll(async () => {
    for (const store of opened) await store.close();
    await postgres?.end();
  });

  async function openStore(): Promise<Store> {
    // A connection that breaks while nobody uses it is nobody's loss: what is asked of the store tells of any other.
    const store = openPostgresStore(await openPostgres(postgres?.url ?? '', () => undefined), undefined);
    opened.push(store);
    return store;
  }

  storeContract('PostgreSQL', async () => {
    const store = await openStore();
    for (const { session } of await store.list()) await store.purge(session);
    return { store, again: openStore };
  });
});
