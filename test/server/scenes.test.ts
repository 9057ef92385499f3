import { matchMaker } from '@colyseus/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SceneOptions, SceneRoom, sceneRoom } from '../../src/server/scene-room.ts';
import { openScenes } from '../../src/server/scenes.ts';
import { openSqliteStore } from '../../src/server/sqlite-store.ts';
import { openWorkshop, type Workshop } from '../../src/server/workshop.ts';
import { facilitator, seat, smallRoom } from '../workshop/room.ts';

beforeAll(async () => {
  await matchMaker.setup();
  matchMaker.defineRoomType(sceneRoom, SomeRoom);
  await matchMaker.accept();
});
afterAll(async () => void (await matchMaker.gracefullyShutdown()));

/** Whether rooms can be made just now. */
let canBeMade = true;

/** What the last room was made with. */
let made: SceneOptions | undefined;

class SomeRoom extends SceneRoom {
  override onCreate(options: SceneOptions): void {
    made = options;
    if (!canBeMade) throw new Error('Redis was away.');
    super.onCreate(options);
  }
}

async function openOne(): Promise<Workshop> {
  const { scenario, session, log } = smallRoom();
  const store = openSqliteStore(':memory:');
  await store.append('one', log);
  return openWorkshop({
    id: 'one',
    scenario,
    store,
    session,
    mayWrite: () => true,
    broke: () => undefined,
    report: () => undefined,
  });
}

const console = { kind: 'console' } as const;
const claim = { session: 'one', kind: 'facilitator', id: facilitator.id } as const;

test('a room in which nobody sits is ended after a minute, and whoever comes later has another', async () => {
  const workshop = await openOne();
  const scenes = openScenes('here', (why) => expect.fail(String(why)));
  const first = await scenes.placeIn(workshop, console, claim);
  const isOpen = (): boolean => matchMaker.getLocalRoomById(first.roomId) !== undefined;
  const again = await scenes.placeIn(workshop, console, claim);
  expect(again.roomId).toBe(first.roomId);
  scenes.sweep(Date.now() + 30_000);
  await new Promise((done) => setTimeout(done, 50));
  expect(isOpen()).toBe(true);
  expect(scenes.isShown('one')).toBe(true);
  scenes.sweep(Date.now() + 61_000);
  await expect.poll(isOpen).toBe(false);
  expect(scenes.isShown('one')).toBe(false);
  const later = await scenes.placeIn(workshop, console, claim);
  expect(later.roomId).not.toBe(first.roomId);
  await scenes.close('one');
});

test('a room that could not be made is made by whoever comes next, and is nobody’s trouble when all are sent away', async () => {
  const workshop = await openOne();
  const scenes = openScenes('here', () => undefined);
  canBeMade = false;
  await expect(scenes.placeIn(workshop, console, claim)).rejects.toThrow('Redis was away.');
  const failing = scenes.placeIn(workshop, console, claim);
  const closing = scenes.close('one');
  await expect(failing).rejects.toThrow('Redis was away.');
  await closing;
  canBeMade = true;
  expect(await scenes.placeIn(workshop, console, claim)).toMatchObject({ name: sceneRoom });
  await scenes.close('one');
});

test('whoever joins and never gets a line is away after half a minute, and no vote waits for them', async () => {
  const workshop = await openOne();
  const scenes = openScenes('here', () => undefined);
  await scenes.placeIn(workshop, console, claim);
  const isAway = (id: string): boolean | undefined => workshop.session()?.seats.find((one) => one.id === id)?.away;
  const now = Date.now();
  scenes.sweep(now);
  await workshop.ask(seat('late'), { type: 'join', name: 'Late' });
  scenes.sweep(now + 5000);
  scenes.sweep(now + 31_000);
  await expect.poll(() => isAway('ann')).toBe(true);
  expect(isAway('late')).toBe(false);
  scenes.sweep(now + 36_000);
  await expect.poll(() => isAway('late')).toBe(true);
  // Whoever comes back has as long again.
  await workshop.ask(seat('late'), { type: 'join', name: '' });
  scenes.sweep(now + 40_000);
  scenes.sweep(now + 69_000);
  await new Promise((done) => setTimeout(done, 50));
  expect(isAway('late')).toBe(false);
  await scenes.close('one');
});

test('whoever has a phone here is not away, however long they are silent, until the last of their phones goes', async () => {
  const workshop = await openOne();
  const scenes = openScenes('here', () => undefined);
  await scenes.placeIn(workshop, { kind: 'table', table: 't1' }, { session: 'one', kind: 'seat', id: 'ann' });
  const away = (): readonly string[] => (workshop.session()?.seats ?? []).filter((one) => one.away).map(({ id }) => id);
  const now = Date.now();
  scenes.sweep(now);
  made?.came('ann');
  made?.came('ann');
  scenes.sweep(now + 31_000);
  await expect.poll(away).toEqual(['bo', 'cy']);
  made?.went('ann');
  scenes.sweep(now + 70_000);
  await new Promise((done) => setTimeout(done, 50));
  expect(away()).toEqual(['bo', 'cy']);
  made?.went('ann');
  scenes.sweep(Date.now() + 31_000);
  await expect.poll(away).toEqual(['ann', 'bo', 'cy']);
  await scenes.close('one');
});
