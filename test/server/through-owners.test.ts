import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { Request } from 'express';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Loose } from '../../src/save/loose.ts';
import type { Endpoint } from '../../src/server/api.ts';
import { openDoorway } from '../../src/server/doorway.ts';
import { endpointsOf } from '../../src/server/endpoints.ts';
import { HeldElsewhere, soleOwner } from '../../src/server/leases.ts';
import { passOn } from '../../src/server/pass-on.ts';
import { passesOf, passHeader } from '../../src/server/passes.ts';
import { openScenes } from '../../src/server/scenes.ts';
import { openSqliteStore } from '../../src/server/sqlite-store.ts';
import { throughOwners } from '../../src/server/through-owners.ts';
import { readToken, signToken } from '../../src/server/tokens.ts';
import { openWorkshops } from '../../src/server/workshops.ts';
import { recordOf } from '../../src/workshop/room-record.ts';
import { most } from '../../src/workshop/session.ts';
import { playedRoom } from '../workshop/played-room.ts';
import { facilitator, smallRoom } from '../workshop/room.ts';

const key = Buffer.alloc(32, 7);
const { scenario, log } = smallRoom();

/** How often the owner was asked, and how many of its next answers come after it has been given up. */
let asked = 0;
let late = 0;
/** How many of its next answers say that the workshop is another’s by now. */
let moved = 0;
let owner: Readonly<Record<string, Endpoint>>;
let session: () => Promise<ReturnType<typeof smallRoom>['session']>;

beforeEach(async () => {
  const store = openSqliteStore(':memory:');
  await store.append('one', log);
  const quiet = (): void => undefined;
  const workshops = openWorkshops({ store, leases: soleOwner, scenarioOf: async () => scenario, broke: quiet, report: quiet });
  const scenes = openScenes('here', quiet);
  owner = endpointsOf({ key, workshops, scenes, doorway: openDoorway(), asker: () => '10.0.0.9', opensToNetwork: true });
  session = async () => (await workshops.find('one'))?.session() ?? expect.fail('There is no session.');
  asked = 0;
});

const server = createServer((request, response) => {
  asked += 1;
  const isLate = late-- > 0;
  if (moved-- > 0) {
    response.statusCode = 421;
    return void response.end('{"ok":false,"code":"unsent","refused":"Another process has this workshop."}');
  }
  void (async () => {
    const told = await owner[request.url?.slice('/api/'.length) ?? '']?.((await json(request)) as Loose, request as Request);
    if (isLate) await pause(1300);
    response.end(JSON.stringify(told));
  })();
});
const address = new Promise<string>((done) => {
  server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
});
afterAll(() => server.close());

/** Asks a process that does not have the workshop. */
async function ask(path: string, body: Loose, headers: IncomingMessage['headers'] = {}) {
  const there = await address;
  const elsewhere: Endpoint = async () => Promise.reject(new HeldElsewhere('one', there));
  const endpoints = throughOwners({ join: elsewhere, share: elsewhere, record: elsewhere }, passesOf(key), () => '10.0.0.9');
  return endpoints[path]?.(body, { headers } as IncomingMessage as Request);
}

test('one who joins while the owner is slow has one seat, however often the owner was asked', async () => {
  late = 2;
  const told = await ask('join', { code: 'TERN 42', name: 'Dee' });
  expect(asked).toBe(3);
  const seats = (await session()).seats.filter(({ name }) => name === 'Dee');
  expect(seats).toHaveLength(1);
  expect(readToken(key, (told as { token?: unknown }).token)).toEqual({ session: 'one', kind: 'seat', id: seats[0]?.id });
});

test('one who shares a console while the owner is slow shares one', async () => {
  late = 1;
  const token = signToken(key, { session: 'one', kind: 'facilitator', id: facilitator.id });
  expect(await ask('share', { token })).toMatchObject({ ok: true });
  expect(asked).toBe(2);
  expect((await session()).facilitators).toHaveLength(2);
});

test('a ninth console is refused with what there is to do', async () => {
  const token = signToken(key, { session: 'one', kind: 'facilitator', id: facilitator.id });
  const share = async (): Promise<unknown> => owner['share']?.({ token }, {} as Request);
  for (let given = 1; given < most.facilitators; given++) expect(await share()).toMatchObject({ ok: true });
  expect(await share()).toMatchObject({ ok: false, code: 'full', refused: expect.stringContaining('recovery phrase') });
});

test('who asks again with the same word has the same seat, and another word is somebody else', async () => {
  const join = async (word: string): Promise<unknown> => owner['join']?.({ code: 'TERN 42', name: 'Dee', word }, {} as Request);
  const first = await join('0123456789abcdef');
  expect(first).toMatchObject({ ok: true });
  expect(await join('0123456789abcdef')).toEqual(first);
  expect(await join('0123456789abcdeg')).not.toEqual(first);
  // What anybody could hit upon is no word.
  expect(await join('1')).not.toEqual(await join('1'));
  expect((await session()).seats.filter(({ name }) => name === 'Dee')).toHaveLength(4);
});

test('the record of many tables comes whole from the process that has it', async () => {
  const { tables, ...room } = recordOf(playedRoom(scenario, 4, 9).session);
  const given = { ok: true, record: { ...room, tables: Array.from({ length: 20 * most.tables }, (_, at) => tables[at % 4]) } } as const;
  owner = { record: async () => given };
  expect(await ask('record', {})).toEqual(JSON.parse(JSON.stringify(given)));
  expect(asked).toBe(1);
});

test('a process that is no longer the owner is asked again, until one is', async () => {
  moved = 2;
  expect(await ask('join', { code: 'TERN 42', name: 'Dee' })).toMatchObject({ ok: true });
  expect(asked).toBe(3);
});

test('a process of which the address is none answers nothing', async () => {
  for (const nowhere of ['https://127.0.0.1:1', 'nowhere']) expect(await passOn(nowhere, '/api/join', {}, '')).toBeUndefined();
});

test('what has been passed on once is not passed on again: two processes that point at each other ask no circle', async () => {
  const passed = { [passHeader]: passesOf(key).write('10.0.0.8') };
  await expect(ask('join', { code: 'TERN 42', name: 'Dee' }, passed)).rejects.toThrow(HeldElsewhere);
  expect(asked).toBe(0);
});
