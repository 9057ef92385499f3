import { expect, test } from 'vitest';
import type { Scenario } from '../../src/core/scenario.ts';
import { type Leases, soleOwner } from '../../src/server/leases.ts';
import { openSqliteStore } from '../../src/server/sqlite-store.ts';
import type { Store } from '../../src/server/store.ts';
import { openWorkshops } from '../../src/server/workshops.ts';
import { facilitator, open, smallRoom } from '../workshop/room.ts';

/**
 * A server over one kept session, with a lease that can be lost. `slowly`: done while the story is being read. `story`: as it is read.
 * `disk`: the store as it is met once the session is kept.
 */
async function over(
  slowly: (lose: () => void) => void = () => undefined,
  story = (scenario: Scenario): Scenario => scenario,
  disk = (store: Store): Store => store,
) {
  const { scenario, log } = smallRoom();
  const kept = openSqliteStore(':memory:');
  await kept.append('one', log);
  const store = disk(kept);
  const held = new Set<string>();
  const ended: unknown[] = [];
  const reported: unknown[] = [];
  let heard: (session: string) => void = () => undefined;
  const leases: Leases = {
    ...soleOwner,
    take: async (id) => Boolean(held.add(id)),
    holds: (id) => held.has(id),
    letGo: async (id) => void held.delete(id),
    onLost: (listener) => {
      heard = listener;
    },
  };
  const lose = (): void => {
    if (held.delete('one')) heard('one');
  };
  const scenarioOf = async () => {
    slowly(lose);
    return story(scenario);
  };
  const workshops = openWorkshops({ store, leases, scenarioOf, broke: (_, why) => ended.push(why), report: (why) => reported.push(why) });
  return { workshops, store, lose, held, ended, reported };
}

test('a workshop whose lease is lost while it is taken up is not given, and the next who asks has it', async () => {
  let tries = 0;
  const { workshops } = await over((lose) => {
    if (tries++ === 0) lose();
  });
  await expect(workshops.find('one')).rejects.toThrow('no longer');
  const found = await workshops.find('one');
  expect(await found?.ask(facilitator, { type: 'say', line: 'We go on.' })).toEqual({ ok: true });
});

test('a workshop that is lost is taken up anew by whoever asks next, and the old one writes nothing', async () => {
  const { workshops, lose, ended } = await over();
  const first = await workshops.find('one');
  expect(await workshops.find('one')).toBe(first);
  lose();
  expect(ended).toHaveLength(1);
  const again = await workshops.find('one');
  expect(again).not.toBe(first);
  expect(await first?.ask(facilitator, { type: 'say', line: 'From before' })).toMatchObject({ ok: false, code: 'unsent' });
  expect(await again?.ask(facilitator, { type: 'say', line: 'We go on.' })).toEqual({ ok: true });
});

test('what still waits to be written when the lease is lost is not written, also where it has been taken again', async () => {
  const { workshops, store, held, lose } = await over();
  const first = await workshops.find('one');
  const before = await store.read('one');
  const told = first?.ask(facilitator, { type: 'say', line: 'Too late' });
  lose();
  held.add('one');
  expect(await told).toMatchObject({ ok: false, code: 'unsent' });
  expect(await store.read('one')).toEqual(before);
});

test('a lease that has run out is noticed by whoever asks, also where nobody has been told', async () => {
  const { workshops, held, ended } = await over();
  const first = await workshops.find('one');
  held.delete('one');
  const again = await workshops.find('one');
  expect(again).not.toBe(first);
  expect(ended).toHaveLength(1);
  expect(await again?.ask(facilitator, { type: 'say', line: 'We go on.' })).toEqual({ ok: true });
});

test('all who ask while it is taken up are given the same', async () => {
  const { workshops } = await over();
  const [one, other] = await Promise.all([workshops.find('one'), workshops.find('one')]);
  expect(one).toBe(other);
  expect(await workshops.find('two')).toBeUndefined();
});

test('a fault in the rules costs what was asked, and nobody the room', async () => {
  const { workshops, ended, reported } = await over(undefined, (scenario) => ({ ...scenario, facilitation: undefined as never }));
  const found = await workshops.find('one');
  expect(await found?.ask(facilitator, { type: 'deal-roles', tables: 'all' })).toMatchObject({ ok: false, code: 'fault' });
  expect(reported).toEqual([expect.any(TypeError)]);
  expect(ended).toEqual([]);
  expect(await found?.ask(facilitator, { type: 'say', line: 'We go on.' })).toEqual({ ok: true });
});

test('what could not be written is said not to be done, with its cause for whoever runs the server, and is done when pressed again', async () => {
  let isFull = true;
  const full = (store: Store): Store => ({
    ...store,
    append: async (...what) => {
      if (isFull) throw new Error('database or disk is full');
      await store.append(...what);
    },
  });
  const { workshops, ended } = await over(undefined, undefined, full);
  const say = async () => (await workshops.find('one'))?.ask(facilitator, { type: 'say', line: 'We go on.' });
  expect(await say()).toEqual({
    ok: false,
    code: 'unsent',
    refused: 'Not done: the server could not write that down. Press again.',
  });
  expect(ended).toEqual([new Error('The log of one could not be written: database or disk is full')]);
  isFull = false;
  expect(await say()).toEqual({ ok: true });
});

test('a session that is deleted beside the running server is served no longer', async () => {
  const { workshops, store, ended } = await over();
  await workshops.find('one');
  await workshops.endDeleted();
  expect(ended).toEqual([]);
  await store.purge('one');
  await workshops.endDeleted();
  expect(ended).toHaveLength(1);
  expect(await workshops.find('one')).toBeUndefined();
});

const hour = 3_600_000;

test('a workshop that no window shows for hours is let go, and taken up again by whoever asks', async () => {
  const { workshops, ended } = await over();
  const first = await workshops.find('one');
  const began = Date.now();
  expect(workshops.letGo(began + hour, () => false)).toEqual([]);
  expect(workshops.letGo(began + 3 * hour, (id) => id === 'one')).toEqual([]);
  expect(workshops.letGo(began + 4 * hour, () => false)).toEqual([]);
  expect(workshops.letGo(began + 5 * hour, () => false)).toEqual(['one']);
  expect(ended).toEqual([]);
  const again = await workshops.find('one');
  expect(again).not.toBe(first);
  expect(await first?.ask(facilitator, { type: 'say', line: 'From before' })).toMatchObject({ ok: false, code: 'unsent' });
  expect(await again?.ask(facilitator, { type: 'say', line: 'We go on.' })).toEqual({ ok: true });
});

test('a workshop that has ended is let go within minutes', async () => {
  const { workshops } = await over();
  expect(await (await workshops.find('one'))?.ask(facilitator, { type: 'end' })).toEqual({ ok: true });
  expect(workshops.letGo(Date.now() + 11 * 60_000, () => false)).toEqual(['one']);
  expect((await workshops.find('one'))?.session()?.ended).toBe(true);
});

test('where every code that is drawn is another room’s, none is opened', async () => {
  const { workshops, held } = await over(undefined, undefined, (store) => ({ ...store, named: async () => 'another' }));
  const told = await workshops.create({ ...open, scenario: 'small' }, 'f1', 'a phrase');
  expect(told).toBe('no-code');
  expect([...held]).toEqual([]);
});

test('no lease is held of what is not open here', async () => {
  const { workshops, held } = await over(undefined, (scenario) => ({ ...scenario, version: scenario.version + 1 }));
  expect(await workshops.find('one')).toBeUndefined();
  expect(await workshops.find('two')).toBeUndefined();
  expect(held).toEqual(new Set());
  const other = await over();
  const found = await other.workshops.find('one');
  expect(other.held).toEqual(new Set(['one']));
  await other.store.purge('one');
  expect(await found?.ask(facilitator, { type: 'say', line: 'Anybody?' })).toMatchObject({ ok: false });
  expect(other.held).toEqual(new Set());
});
