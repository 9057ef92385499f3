import { setTimeout as pause } from 'node:timers/promises';
import type { Presence } from '@colyseus/core';
import type { Request } from 'express';
import { expect, test } from 'vitest';
import { openDoorway } from '../../src/server/doorway.ts';
import { endpointsOf } from '../../src/server/endpoints.ts';
import { soleOwner } from '../../src/server/leases.ts';
import { openRedisDoorway } from '../../src/server/redis-doorway.ts';
import type { Scenes } from '../../src/server/scenes.ts';
import { openSqliteStore } from '../../src/server/sqlite-store.ts';
import type { Store } from '../../src/server/store.ts';
import { signToken } from '../../src/server/tokens.ts';
import { openWorkshops } from '../../src/server/workshops.ts';
import { smallRoom } from '../workshop/room.ts';

const key = Buffer.alloc(32, 7);
const { scenario, log } = smallRoom();
const quiet = (): void => undefined;

/** A process over a store, and how often it has looked a code up. */
function processOver(store: Store, doorway = openDoorway()) {
  let looked = 0;
  const slow: Store = {
    ...store,
    named: async (code) => {
      looked += 1;
      await pause(2);
      return store.named(code);
    },
  };
  const workshops = openWorkshops({ store: slow, leases: soleOwner, scenarioOf: async () => scenario, broke: quiet, report: quiet });
  const place = { name: 'scene', sessionId: 'a', roomId: 'b', processId: 'c' };
  const scenes: Scenes = { placeIn: async () => place, isShown: () => true, close: async () => undefined, sweep: quiet };
  const endpoints = endpointsOf({ key, workshops, scenes, doorway, asker: () => '10.0.0.9', opensToNetwork: false });
  const ask = async (path: string, body: object) => endpoints[path]?.({ ...body }, {} as Request) ?? expect.fail(`There is no ${path}.`);
  return { ask, looked: () => looked };
}

/** A Redis two milliseconds away. */
function slowRedis(): Presence {
  const counts = new Map<string, number>();
  const hget = async (name: string): Promise<string | undefined> => {
    await pause(2);
    return counts.get(name)?.toString();
  };
  const hincrbyex = async (name: string): Promise<void> => {
    await pause(2);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  return { hget, hincrbyex } as unknown as Presence;
}

async function storeWithRoom(): Promise<Store> {
  const store = openSqliteStore(':memory:');
  await store.append('one', log);
  return store;
}

const times = <Value>(count: number, run: () => Promise<Value>): Promise<readonly Value[]> =>
  Promise.all(Array.from({ length: count }, run));

// Ten wrong codes, and one more for the second process; a phrase is tried as often again once codes are not told apart any more.
test.each([
  ['join', 11],
  ['recover', 22],
])('wrong codes tried at once at two processes, by way of %s, are looked up no more than %i times', async (path, most) => {
  const store = await storeWithRoom();
  const redis = slowRedis();
  const processes = [1, 2].map(() => processOver(store, openRedisDoorway(redis)));
  const guess = { code: 'TERN 43', name: 'x', phrase: 'a guess' };
  const told = (await Promise.all(processes.map(({ ask }) => times(200, () => ask(path, guess))))).flat();
  expect(processes.reduce((sum, { looked }) => sum + looked(), 0)).toBeLessThanOrEqual(most);
  expect(told.filter((one) => !one.ok && one.code === 'no-room').length).toBeLessThanOrEqual(11);
});

test('a whole hotel that joins at once from one address with the right code is let in', async () => {
  const { ask } = processOver(await storeWithRoom(), openRedisDoorway(slowRedis()));
  const told = await times(120, () => ask('join', { code: 'TERN 42', name: 'x' }));
  expect(told.filter(({ ok }) => ok)).toHaveLength(120);
});

test('a bearer has at most six places in ten seconds, also of a room that is only being taken up', async () => {
  const { ask } = processOver(await storeWithRoom());
  const token = signToken(key, { session: 'one', kind: 'seat', id: 'ann' });
  const told = await times(200, () => ask('enter', { token }));
  expect(told.filter(({ ok }) => ok)).toHaveLength(6);
});
