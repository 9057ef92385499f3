import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { HeldElsewhere } from '../../src/server/leases.ts';
import { openPostgres } from '../../src/server/postgres.ts';
import { openPostgresLeases, type PostgresLeases } from '../../src/server/postgres-leases.ts';
import { openPostgresStore } from '../../src/server/postgres-store.ts';
import type { WorkshopEvent } from '../../src/workshop/event.ts';
import { LogMovedOn } from '../../src/workshop/log-moved-on.ts';
import { smallRoom } from '../workshop/room.ts';
import { missing, postgresService, type Service } from './services.ts';

describe.skipIf(missing.length > 0)('a lease in PostgreSQL', () => {
  const [first, second] = smallRoom().log as [WorkshopEvent, WorkshopEvent];
  let postgres: Service;
  const pools: Pool[] = [];
  const all: PostgresLeases[] = [];
  let sessions = 0;
  let session = '';

  beforeAll(async () => {
    postgres = await postgresService();
  });
  afterEach(async () => {
    for (const leases of all.splice(0)) await leases.release().catch(() => undefined);
    for (const pool of pools.splice(0)) await pool.end();
  });
  afterAll(() => postgres?.end());

  /** A process of its own, with a session whose log has begun. */
  async function open(owner: string) {
    session = `s${sessions}`;
    const pool = await openPostgres(postgres.url, () => undefined);
    pools.push(pool);
    const leases = openPostgresLeases({ pool, pulse: pool, owner, address: `http://${owner}`, report: () => undefined });
    all.push(leases);
    const lost: string[] = [];
    leases.onLost((one) => lost.push(one));
    return { leases, lost, pool, store: openPostgresStore(pool, leases.epochOf) };
  }

  /** As where a process has slept longer than its lease runs. */
  const runOut = (pool: Pool) => pool.query("UPDATE bearings.sessions SET until = 'epoch' WHERE session = $1", [session]);

  test('is one process’s as long as it renews it, and the other is told whose', async () => {
    sessions += 1;
    const [ann, bo] = [await open('ann'), await open('bo')];
    await ann.leases.begin(session);
    await ann.store.append(session, [first]);
    expect(ann.leases.holds(session)).toBe(true);
    await pause(3500);
    const told = await bo.leases.take(session).catch((why: unknown) => why);
    expect(told).toBeInstanceOf(HeldElsewhere);
    expect(told).toMatchObject({ address: 'http://ann', status: 421 });
    expect(ann.leases.holds(session)).toBe(true);
    expect(bo.leases.holds(session)).toBe(false);
    expect(await bo.leases.addressOf('ann')).toBe('http://ann');
  });

  test('falls to another once it has run out; whoever had it can write nothing, though the numbers would fit, and lets go', async () => {
    sessions += 1;
    const [ann, bo] = [await open('ann'), await open('bo')];
    await ann.leases.begin(session);
    await ann.store.append(session, [first]);
    await runOut(bo.pool);
    expect(await bo.leases.take(session)).toBe(true);
    await expect(ann.store.append(session, [second])).rejects.toThrow(LogMovedOn);
    expect(await bo.store.read(session)).toEqual([first]);
    await expect.poll(() => ann.lost, { timeout: 5000 }).toEqual([session]);
    // Nor once it knows that it has lost it.
    await expect(ann.store.append(session, [second])).rejects.toThrow(LogMovedOn);
    expect(await bo.store.read(session)).toEqual([first]);
    await bo.store.append(session, [second]);
    expect(await ann.store.read(session)).toEqual([first, second]);
    expect(await ann.leases.addressOf('ann')).toBeUndefined();
  });

  test('is taken by one of two who try at once', async () => {
    sessions += 1;
    const [ann, bo, cy] = [await open('ann'), await open('bo'), await open('cy')];
    await ann.leases.begin(session);
    await runOut(ann.pool);
    const both = await Promise.allSettled([bo.leases.take(session), cy.leases.take(session)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('is let go at an end, so that nobody waits, and nothing is written without it', async () => {
    sessions += 1;
    const [ann, bo] = [await open('ann'), await open('bo')];
    await ann.leases.begin(session);
    await ann.store.append(session, [first]);
    await ann.leases.release();
    await expect(ann.store.append(session, [second])).rejects.toThrow(LogMovedOn);
    expect(await bo.leases.take(session)).toBe(true);
    expect(await bo.store.read(session)).toEqual([first]);
  });

  test('is let go alone where nobody uses it, and the others are kept', async () => {
    sessions += 1;
    const [ann, bo] = [await open('ann'), await open('bo')];
    const other = `${session}-other`;
    for (const one of [session, other]) await ann.leases.begin(one);
    await ann.leases.letGo(session);
    expect(ann.leases.holds(session)).toBe(false);
    expect(await bo.leases.take(session)).toBe(true);
    await expect(bo.leases.take(other)).rejects.toThrow(HeldElsewhere);
    expect(ann.lost).toEqual([]);
  });

  test('ends by itself where the database cannot be asked in time', async () => {
    sessions += 1;
    const ann = await open('ann');
    await ann.leases.begin(session);
    await postgres.stop();
    await expect.poll(() => ann.leases.holds(session), { timeout: 6000 }).toBe(false);
    await expect.poll(() => ann.lost, { timeout: 6000 }).toEqual([session]);
    await postgres.start();
    await expect.poll(() => ann.leases.take(session).catch(() => false), { timeout: 6000 }).toBe(true);
  });

  test('is of no session that has been deleted', async () => {
    sessions += 1;
    const ann = await open('ann');
    await ann.leases.begin(session);
    await ann.store.append(session, [first]);
    await ann.store.purge(session);
    expect(await ann.leases.take(session)).toBe(false);
    await expect.poll(() => ann.lost, { timeout: 5000 }).toEqual([session]);
  });
});
