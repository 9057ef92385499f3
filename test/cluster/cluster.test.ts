import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Pool } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { consoleLink, joinRoom, openRoom, phoneLink } from '../../src/link/remote-link.ts';
import { openPostgres } from '../../src/server/postgres.ts';
import { openPostgresStore } from '../../src/server/postgres-store.ts';
import { openScenarios } from '../../src/server/scenarios.ts';
import type { Store } from '../../src/server/store.ts';
import { fold } from '../../src/workshop/apply.ts';
import { consoleView } from '../../src/workshop/console-view.ts';
import type { Link } from '../../src/workshop/link.ts';
import type { PhoneView } from '../../src/workshop/phone-view.ts';
import type { Opened, Turned } from '../../src/workshop/wire.ts';
import { back, measureLateness } from '../server/how-long.ts';
import { live, post, until, wish } from '../server/serve.ts';
import { Balancer } from './balancer.ts';
import { folderWith, Process, tell } from './process.ts';
import { missing, postgresService, redisService, type Service } from './services.ts';

const atTheDoor = 10;

/** Milliseconds in which everybody must be back. */
const soon = 6000;

if (missing.length > 0) {
  process.stderr.write(
    `\nNOT TRIED: several processes over one database. Install ${missing.join(' and ')} (apt-get install), then again.\n\n`,
  );
}

describe.skipIf(missing.length > 0)('two processes over one database and one Redis', () => {
  let postgres: Service;
  let redis: Service;
  let pool: Pool;
  let store: Store;
  let processes: readonly Process[];
  let balancer: Balancer;
  const folder = folderWith(wish.scenario);
  const links: Link<unknown>[] = [];

  beforeAll(async () => {
    [postgres, redis] = await Promise.all([postgresService(), redisService()]);
    // Both at once: the tables are made once.
    processes = await Promise.all([1, 2].map(() => Process.start(folder, postgres.url, redis.url)));
    pool = await openPostgres(postgres.url, () => undefined);
    store = openPostgresStore(pool, undefined);
    balancer = await new Balancer(processes.map(({ base }) => base)).start();
  });
  afterEach(async () => {
    for (const link of links.splice(0)) link.close();
    for (const one of processes) await one.revive();
  });
  afterAll(async () => {
    await balancer?.end();
    for (const one of processes ?? []) await one.stop('SIGKILL');
    await store?.close();
    await redis?.end();
    await postgres?.end();
    rmSync(folder, { recursive: true });
  });

  const kept = <View>(link: Link<View>): Link<View> => {
    links.push(link);
    return link;
  };

  async function openAt(base: string, phones: number) {
    const opened = await opening(base);
    const console = kept(consoleLink(opened.console, balancer.base));
    const session = opened.console.split('.')[0] ?? '';
    const people: { readonly link: Link<PhoneView>; readonly token: string; readonly seat: string }[] = [];
    // Each in a browser of their own, some at either process; as many at once as come through a door.
    for (let first = 0; first < phones; first += atTheDoor) {
      const entering = Array.from({ length: Math.min(atTheDoor, phones - first) }, async (_, index) => {
        const token = await joinAt(balancer.base, opened.code, `P${first + index}`);
        const link = kept(phoneLink(token, balancer.base));
        await live(link);
        return { link, token, seat: token.split('.')[2] ?? '' };
      });
      people.push(...(await Promise.all(entering)));
    }
    await live(console);
    expect(await console.ask({ type: 'open-round', tables: 'all' })).toEqual({ ok: true });
    await Promise.all(people.map(({ link }) => until(link, ({ view }) => view?.table?.round?.open === true)));
    const purge = (): Promise<string> => tell(folder, postgres.url, 'purge', session);
    return { ...opened, session, view: console, people, purge };
  }
  type Full = Awaited<ReturnType<typeof openAt>>;
  type Person = Full['people'][number];

  /** Who has the workshop, as the database has it. */
  async function ownerOf(session: string): Promise<Process> {
    const { rows } = await pool.query<{ address: string }>('SELECT address FROM bearings.sessions WHERE session = $1', [session]);
    const owner = processes.find(({ base }) => base === `${rows[0]?.address}/`);
    if (!owner) throw new Error(`Nobody has ${session}.`);
    return owner;
  }

  /** Somebody changes their mind again and again. `heard`: the keys of what was acknowledged. */
  async function voteOn({ link }: Person, heard: string[], isOver: () => boolean): Promise<void> {
    const { table } = link.read().view ?? {};
    const round = table?.round?.id ?? '';
    const options = table?.decision?.choices.map(({ id }) => id) ?? [];
    while (!isOver()) {
      // What was not acknowledged is asked again under its own name: another vote for the same would leave no trace.
      const turn = heard.length;
      const key = `${table?.id}-${turn}`;
      const told = await link.ask({ type: 'vote', round, option: options[turn % options.length] ?? '' }, key);
      if (told.ok) heard.push(key);
      await pause(150 + 150 * Math.random());
    }
  }

  /** The whole log is one log: everything acknowledged is in it once, and everybody sees what it comes to. */
  async function holdsTogether(room: Full, heard: readonly (readonly string[])[]): Promise<void> {
    const scenario = await openScenarios('scenarios')(wish.scenario);
    if (!scenario) throw new Error('There is no such scenario.');
    // Somebody may still be on their way in, or out.
    await eventually(async () => {
      const session = fold(await store.read(room.session));
      const folded = session && JSON.parse(JSON.stringify(consoleView(scenario, session)));
      return isDeepStrictEqual(JSON.parse(JSON.stringify(room.view.read().view)), folded);
    });
    const log = await store.read(room.session);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
    const voted = room.people.map(({ seat }) => log.filter((event) => event.type === 'voted' && event.seat === seat).map(({ key }) => key));
    for (const [index, keys] of heard.entries()) {
      expect(voted[index]?.length).toBe(new Set(voted[index]).size);
      expect(keys.filter((key) => !voted[index]?.includes(key))).toEqual([]);
    }
  }

  test.each(['killed', 'frozen'] as const)(
    'go on within six seconds when the owner of a room of sixty is %s, and lose nothing',
    async (how) => {
      const [first] = processes;
      const room = await openAt(first?.base ?? '', 60);
      const owner = await ownerOf(room.session);
      expect(owner).toBe(first);
      const heard: string[][] = room.people.map(() => []);
      let isOver = false;
      const votes = room.people.map((person, index) => voteOn(person, heard[index] ?? [], () => isOver));
      // One who is at the owner itself, and will be when it wakes.
      const faithful = how === 'frozen' ? kept(phoneLink(await joinAt(owner.base, room.code, 'Faithful'), owner.base)) : undefined;
      if (faithful) await live(faithful);
      await pause(2000);
      expect(heard.filter((keys) => keys.length === 0)).toEqual([]);

      const before = heard.flat().length;
      const lateness = measureLateness();
      const began = performance.now();
      const returns = [room.view, ...room.people.map(({ link }) => link)].map((link) => back(link, began));
      owner.signal(how === 'killed' ? 'SIGKILL' : 'SIGSTOP');
      const took = await Promise.all(returns);
      // What a busy machine made this very process wait is not the servers' doing; they wait as long, one after the other.
      const late = 2 * lateness();
      process.stdout.write(
        `    ${how}: the first back after ${Math.round(Math.min(...took))} ms, the last after ${Math.round(Math.max(...took))} ms; kept waiting ${Math.round(late)} ms\n`,
      );
      expect(Math.max(...took)).toBeLessThan(soon + late);
      expect(await ownerOf(room.session)).not.toBe(owner);
      await pause(1000);
      expect(heard.flat().length).toBeGreaterThan(before);

      if (how === 'killed') await owner.start();
      else owner.signal('SIGCONT');
      await pause(2500);
      // Who has it keeps it, and whoever asks the other is answered all the same.
      expect(await ownerOf(room.session)).not.toBe(owner);
      expect(await post(owner.base, 'enter', { token: room.people[0]?.token })).toMatchObject({ ok: true });
      if (faithful) await live(faithful);
      isOver = true;
      await Promise.all(votes);
      await holdsTogether(room, heard);
    },
  );

  test('let live rooms go on while Redis is away, and tell whoever joins', async () => {
    const room = await openAt(balancer.base, 6);
    const heard: string[][] = room.people.map(() => []);
    await redis.stop();
    let isOver = false;
    const votes = room.people.map((person, index) => voteOn(person, heard[index] ?? [], () => isOver));
    expect(await joinRoom(room.code, 'Late', balancer.base)).toMatchObject({ ok: false, code: 'unsent' });
    isOver = true;
    await Promise.all(votes);
    expect(heard.filter((keys) => keys.length < 3)).toEqual([]);
    await redis.start();
    await eventually(async () => (await joinRoom(room.code, 'Late', balancer.base)).ok);
    // Who was told that it could not be done was not let in all the same.
    const late = async (): Promise<number> =>
      (await store.read(room.session)).filter((event) => event.type === 'joined' && event.name === 'Late').length;
    await pause(2000);
    expect(await late()).toBe(1);
    await holdsTogether(room, heard);
  });

  test('say so while PostgreSQL is away, and go on once it is there again', async () => {
    const room = await openAt(balancer.base, 6);
    const heard: string[][] = room.people.map(() => []);
    let isOver = false;
    const votes = room.people.map((person, index) => voteOn(person, heard[index] ?? [], () => isOver));
    await pause(500);
    await postgres.stop();
    expect(await room.view.ask({ type: 'hold', tables: 'all' })).toMatchObject({
      ok: false,
      refused: expect.stringMatching(/\w+\./u),
    });
    await pause(4000);
    const before = heard.flat().length;
    await postgres.start();
    await live(room.view);
    await eventually(async () => heard.flat().length > before + 6);
    isOver = true;
    await Promise.all(votes);
    await holdsTogether(room, heard);
  });

  test('end a room for everybody once its records are deleted', async () => {
    const room = await openAt(balancer.base, 3);
    expect(await room.purge()).toContain('deleted');
    for (const { link } of room.people) await until(link, ({ line }) => line === 'closed');
    await until(room.view, ({ line, why }) => line === 'closed' && why?.includes('not kept') === true);
    expect(await store.read(room.session)).toEqual([]);
  });

  test('count wrong codes together', async () => {
    const told: unknown[] = [];
    for (let turn = 0; turn < 12; turn++)
      told.push((await post(processes[turn % 2]?.base ?? '', 'join', { code: 'TERN 22', name: 'Guess' }))['code']);
    expect(told).toEqual([...Array.from({ length: 10 }, () => 'no-room'), 'too-often', 'too-often']);
  });
});

/** A new room, asked for as often as it takes. */
async function opening(base: string): Promise<Opened> {
  let opened: Opened | Turned | undefined;
  await eventually(async () => {
    opened = await openRoom({ ...wish, tables: 4 }, base);
    return opened.ok;
  });
  if (!opened?.ok) throw new Error('No room was opened.');
  return opened;
}

/** The token of somebody new, who tries as often as it takes. */
async function joinAt(base: string, code: string, name: string): Promise<string> {
  let token: unknown;
  await eventually(async () => {
    token = (await post(base, 'join', { code, name }))['token'];
    return token !== undefined;
  });
  return String(token);
}

async function eventually(is: () => Promise<boolean>, patience = 15_000): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await pause(200)) if (await is()) return;
  throw new Error('It never came to that.');
}
