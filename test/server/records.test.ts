import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/server/keeping.ts';
import { readOptions } from '../../src/server/options.ts';
import { purge, records } from '../../src/server/records.ts';
import { openSqliteStore } from '../../src/server/sqlite-store.ts';
import type { Store } from '../../src/server/store.ts';
import { smallRoom } from '../workshop/room.ts';
import { post, Served, ServedRoom, until } from './serve.ts';

const served = new Served();
let room: ServedRoom;

beforeAll(async () => {
  await served.start();
  room = await ServedRoom.open(served);
});
afterAll(async () => {
  room.close();
  await served.end();
});

/** The same file as the server’s, opened by another process. */
async function beside<Done>(what: (store: Store) => Promise<Done>): Promise<Done> {
  const store = openSqliteStore(join(served.data, 'workshops.sqlite'));
  return what(store).finally(store.close);
}

test('records are listed and taken away beside a running server, and a purge leaves nothing that could go on', async () => {
  const ann = await room.phone('Philippa');
  const { session } = room;
  const { code } = room.opened;
  expect(await beside((store) => records(store, undefined))).toMatch(
    new RegExp(`^${session} {2}${code} {2}funding-shock-h {2}\\S+ {2}2 events$`, 'u'),
  );
  const exported = JSON.parse(await beside((store) => records(store, session))) as { readonly events: unknown };
  expect(exported.events).toEqual(await served.log(session));
  await expect(beside((store) => records(store, 'nobody'))).rejects.toThrow('There is no session nobody.');
  const cwd = join(import.meta.dirname, '../..');
  const purged = spawnSync(process.execPath, ['src/server/main.ts', 'purge', session, '--data', served.data], { encoding: 'utf8', cwd });
  expect(purged).toMatchObject({ status: 0, stdout: expect.stringContaining('is deleted') });
  expect(await beside((store) => records(store, undefined))).toBe('No workshop is kept here.');
  await expect(beside((store) => purge(store, session))).rejects.toThrow('There is no session');

  // What the server still had in mind is served no longer, though nobody has asked for anything.
  await until(ann.link, ({ line }) => line === 'closed');
  await until(room.console, ({ line }) => line === 'closed');
  expect(ann.link.read().why).toContain('not kept here');
  expect(await served.log(session)).toEqual([]);
  expect(await post(served.base, 'join', { code, name: 'Bo' })).toMatchObject({ status: 404 });
  const next = await ServedRoom.open(served);
  next.close();
});

test('one damaged log hides no other', async () => {
  const file = join(served.data, 'damaged.sqlite');
  const { log } = smallRoom();
  const store = openSqliteStore(file);
  for (const session of ['cut', 'whole']) await store.append(session, log);
  await store.close();
  const db = new DatabaseSync(file);
  db.prepare(`UPDATE events SET event = '{"type":"sa' WHERE session = 'cut' AND seq = ?`).run(log.length);
  db.close();
  const again = openSqliteStore(file);
  const told = (await records(again, undefined)).split('\n').sort();
  await again.close();
  const line = 'TERN 42  small-scenario  1970-01-01T00:16  7 events';
  expect(told).toEqual([`cut  ${line}  damaged`, `whole  ${line}`]);
});

test('what looks after records makes nothing where there are none, and names the file that it cannot read', async () => {
  const data = join(served.data, 'mistyped');
  const kept = { data, database: undefined, report: () => undefined };
  const file = join(data, 'workshops.sqlite');
  await expect(openStore(kept)).rejects.toThrow(`--data is ${data}, and no workshop has run over that: there is no ${file}.`);
  expect(existsSync(data)).toBe(false);
  mkdirSync(data);
  writeFileSync(file, 'These are no records, though they are where records would be. '.repeat(20));
  await expect(openStore(kept)).rejects.toThrow(`${file} cannot be opened: file is not a database. Put a copy of it back`);
  expect(readdirSync(data)).toEqual(['workshops.sqlite']);
});

test('a command line is read, or answered with how it is used', () => {
  expect(readOptions([])).toMatchObject({ verb: 'serve', port: 2567, data: 'workshop-data', opensToNetwork: false });
  expect(readOptions(['--port=0', '--name', 'Workshop.Example', '--open-to-network'])).toMatchObject({
    port: 0,
    names: ['workshop.example'],
    opensToNetwork: true,
  });
  expect(readOptions(['records', 'export', 'a', '--data', 'd'])).toEqual({ verb: 'records', data: 'd', id: 'a' });
  expect(readOptions(['--help'])).toMatchObject({ verb: 'help', usage: expect.stringContaining('npm run workshop') });
  for (const wrong of [
    ['--prot', '1'],
    ['--port', 'x'],
    ['--data'],
    ['purge'],
    ['records', 'export'],
    ['dance'],
    ['--port', '70000'],
    ['--reached-at', 'https://10.0.0.5:2567'],
  ])
    expect(() => readOptions(wrong)).toThrow(/Say what to do|Expected/u);
});
