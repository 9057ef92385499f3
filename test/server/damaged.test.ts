import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { post, Served, ServedRoom, until } from './serve.ts';

const served = new Served();

beforeAll(async () => void (await served.start()));
afterAll(() => served.end());

/** Rooms whose logs are damaged while the server is not running. */
async function damaged(...statements: readonly string[]): Promise<readonly ServedRoom[]> {
  const rooms: ServedRoom[] = [];
  for (const _ of statements) {
    const room = await ServedRoom.open(served);
    for (const line of ['One', 'Two', 'Three']) expect(await room.console.ask({ type: 'say', line })).toEqual({ ok: true });
    rooms.push(room);
  }
  await served.stop();
  const db = new DatabaseSync(join(served.data, 'workshops.sqlite'));
  for (const [at, statement] of statements.entries()) db.prepare(statement).run(rooms[at]?.session ?? '');
  db.close();
  await served.start();
  return rooms;
}

test('a room that a newer version of the game has gone on with is said to be, and not to be damaged', async () => {
  const [room] = (await damaged(`UPDATE events SET event = json_set(event, '$.v', 2) WHERE session = ? AND seq = 4`)) as [ServedRoom];
  await until(room.console, ({ line }) => line === 'closed');
  expect(room.console.read().why).toContain('newer Bearings');
  expect(served.complaints).toContain(`The log of ${room.session} was written by a newer Bearings.`);
  room.close();
});

test('a room whose log is damaged is said to be, to its windows and with session and number to whoever runs the server', async () => {
  const [cut, gap, foreign] = (await damaged(
    `UPDATE events SET event = '{"type":"said","li' WHERE session = ? AND seq = 3`,
    'DELETE FROM events WHERE session = ? AND seq = 2',
    `UPDATE events SET event = json_object('type', 'settled', 'seq', 4, 'at', 1, 'table', 't1', 'option', 'zz') WHERE session = ? AND seq = 4`,
  )) as [ServedRoom, ServedRoom, ServedRoom];
  for (const room of [cut, gap]) {
    await until(room.console, ({ line }) => line === 'closed');
    expect(room.console.read().why).toBe('What was kept of this room is damaged, and cannot be opened.');
    expect(await post(served.base, 'join', { code: room.opened.code, name: 'Ann' })).toMatchObject({ status: 410, ok: false });
  }
  await until(foreign.console, ({ line }) => line === 'closed');
  expect(foreign.console.read().why).toBe('This room cannot be shown: what was kept of it is damaged, or the game has a fault.');
  expect(served.complaints).toContain(`Session ${foreign.session} cannot be shown`);
  expect(served.complaints).toContain(`The log of ${cut.session} is damaged at event 3: Unterminated string`);
  expect(served.complaints).toContain(`The log of ${gap.session} is damaged at event 2: it is not there.`);
  for (const room of [cut, gap, foreign]) room.close();
  // Everybody else’s goes on.
  const next = await ServedRoom.open(served);
  expect(await next.console.ask({ type: 'say', line: 'We go on.' })).toEqual({ ok: true });
  next.close();
});
