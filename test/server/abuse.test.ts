import { request } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stageLink } from '../../src/link/remote-link.ts';
import { localAddresses } from '../../src/server/hosts.ts';
import type { CommandType } from '../../src/workshop/command.ts';
import type { Link } from '../../src/workshop/link.ts';
import { commandTypes } from '../../src/workshop/read-command.ts';
import { eachAtMost } from '../bench/workshop/each-at-most.ts';
import { anyCommand } from './fuzz/any-command.ts';
import { RawSocket } from './raw-socket.ts';
import { joinAnew, live, post, Served, ServedRoom, until, wish } from './serve.ts';

const served = new Served();
let slow: { readonly began: number; readonly over: Promise<number> };

beforeAll(async () => {
  await served.start();
  slow = sendSlowly();
});
afterAll(() => served.end());

/** Begins a body and never goes on; resolves with when the server had enough of it. */
function sendSlowly(): typeof slow {
  const socket = connect(Number(new URL(served.base).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.on('data', () => undefined);
  socket.write('POST /api/join HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 4000\r\n\r\n{');
  return { began: performance.now(), over: new Promise((done) => socket.on('close', () => done(performance.now()))) };
}

/** A wrong code from one of this machine’s own addresses: `127.0.0.n`. */
const guessFrom = ({ base }: Served, n: number, code: string): Promise<number> =>
  new Promise((done, failed) => {
    const { port } = new URL(base);
    const headers = { 'content-type': 'application/json', host: `127.0.0.1:${port}` };
    const asked = request({ host: '127.0.0.1', port, localAddress: `127.0.0.${n}`, path: '/api/join', method: 'POST', headers }, (told) => {
      told.resume();
      done(told.statusCode ?? 0);
    });
    asked.on('error', failed);
    asked.end(JSON.stringify({ code, name: '' }));
  });

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** What a seat may ask for where it has a say; everything else is a facilitator’s. */
const ofSeats: readonly CommandType[] = ['join', 'leave', 'rename', 'sit', 'vote', 'settle', 'look', 'drop', 'plan', 'react'];

/** One of every command there is. */
function everyCommand(): ReturnType<typeof fc.sample<{ readonly type: CommandType }>> {
  const some = fc.sample(anyCommand, { seed: 3, numRuns: 1500 });
  return commandTypes.map((type) => some.find((command) => command.type === type) ?? expect.fail(`No ${type} is tried.`));
}

describe('who asks', () => {
  test('is looked at for every command: a seat has its own, a projector none', async () => {
    const room = await ServedRoom.open(served);
    const ann = await room.phone('Ann');
    const stage = room.held(stageLink(room.opened.stage, served.base));
    await live(stage);
    const before = (await served.log(room.session)).length;
    const refusedTo = async (link: Link<unknown>, types: readonly CommandType[]): Promise<void> => {
      for (const command of everyCommand().filter(({ type }) => types.includes(type))) {
        expect([command.type, await link.ask(command as never)]).toMatchObject([command.type, { ok: false, code: 'not-yours' }]);
      }
    };
    await Promise.all([
      refusedTo(
        ann.link,
        commandTypes.filter((type) => !ofSeats.includes(type)),
      ),
      refusedTo(stage, commandTypes),
    ]);
    expect(await served.log(room.session)).toHaveLength(before);
    room.close();
  });

  test('is one of this room: what is borne from another, or was taken away, opens nothing', async () => {
    const [room, other] = [await ServedRoom.open(served), await ServedRoom.open(served)];
    const ann = await room.phone('Ann');
    const bo = await other.phone('Bo');
    await other.console.ask({ type: 'open-round', tables: 'all' });
    await until(bo.link, ({ view }) => view?.table?.round?.open === true);
    const round = bo.link.read().view?.table?.round?.id ?? '';
    const option = bo.link.read().view?.table?.decision?.choices[0]?.id ?? '';
    // The same table is there in both rooms, and no vote is open in Ann’s.
    expect(await ann.link.ask({ type: 'vote', round, option })).toMatchObject({ ok: false });
    expect((await served.log(other.session)).some(({ type }) => type === 'voted')).toBe(false);
    const [session, kind, id, signature] = ann.token.split('.');
    for (const posed of [`${other.session}.${kind}.${id}.${signature}`, `${session}.facilitator.${id}.${signature}`])
      expect(await post(served.base, 'enter', { token: posed })).toMatchObject({ status: 403 });
    await room.console.ask({ type: 'remove', seat: ann.seat });
    expect(await post(served.base, 'enter', { token: ann.token })).toMatchObject({ status: 403, code: 'not-yours' });
    const { code, phrase, console: lost } = room.opened;
    expect(await post(served.base, 'recover', { code, phrase })).toMatchObject({ ok: true });
    expect(await post(served.base, 'enter', { token: lost })).toMatchObject({ status: 403 });
    expect(await post(served.base, 'share', { token: lost })).toMatchObject({ ok: false });
    for (const one of [room, other]) one.close();
  });

  test('has an id of 128 bits and a token signed with 256, and a code tells none of it', async () => {
    const room = await ServedRoom.open(served);
    const token = await joinAnew(served, room.opened.code, 'Ann');
    for (const one of [token, room.opened.console, room.opened.stage]) {
      const [session = '', , id = '', signature = ''] = one.split('.');
      for (const [part, bytes] of [
        [session, 16],
        [id, 16],
        [signature, 32],
      ] as const)
        expect(Buffer.from(part, 'base64url')).toHaveLength(bytes);
    }
    const told = JSON.stringify(await post(served.base, 'join', { code: room.opened.code, name: 'Bo' }));
    expect(told).not.toContain(room.opened.console.split('.')[2]);
    room.close();
  });
});

describe('what is sent to a phone', () => {
  test('is of its own table and its own seat alone, in every frame of a played workshop', async () => {
    const room = await ServedRoom.open(served, { seating: 'facilitator' });
    const must = async (command: Parameters<typeof room.console.ask>[0]): Promise<void> =>
      expect([command.type, await room.console.ask(command)]).toEqual([command.type, { ok: true }]);
    const people = [];
    for (const [at, table] of ['t1', 't2', 't1', 't2', 't1', 't2'].entries()) {
      const phone = await room.phone(`Name-of-${at}-`);
      await must({ type: 'move', seat: phone.seat, table });
      await until(phone.link, ({ view, line }) => line === 'live' && view?.table?.id === table);
      people.push({ ...phone, table, name: `Name-of-${at}-` });
    }
    await must({ type: 'deal-roles', tables: 'all' });
    const heard = await Promise.all(people.map(({ token }) => RawSocket.enter(served, token)));
    for (let step = 1; step <= 3; step++) {
      await must({ type: 'open-round', tables: 'all' });
      for (const { link } of people) {
        await until(link, ({ view }) => view?.table?.round?.open === true);
        const { you, table } = link.read().view ?? expect.fail();
        if (!you.votes) continue;
        const option = table?.decision?.choices.find(({ closed }) => closed === undefined)?.id ?? '';
        expect(await link.ask({ type: 'vote', round: table?.round?.id ?? '', option })).toEqual({ ok: true });
      }
      await must({ type: 'close-round', tables: 'all' });
      await until(room.console, ({ view }) => view?.tables.every(({ phase }) => phase === 'settling') === true);
      for (const { round } of room.console.read().view?.tables ?? [])
        await must({ type: 'settle', round: round?.id ?? '', option: round?.leaders?.[0] ?? '' });
      await until(room.console, ({ view }) => view?.tables.every(({ phase }) => phase !== 'settling') === true);
      if (room.console.read().view?.tables[0]?.phase === 'reading')
        for (const table of ['t1', 't2']) await must({ type: 'plan', table, apply: [], meant: [], why: `Why-of-${table}-` });
      else await must({ type: 'everybody-on', decisions: room.console.read().view?.tables[0]?.made ?? 1 });
    }
    await pause(200);
    const roles = people.map(({ link }) => link.read().view?.you.role);
    expect(new Set(roles.map((role) => role?.id)).size).toBeGreaterThan(1);
    for (const [at, { table, name }] of people.entries()) {
      const all = Buffer.concat(heard[at]?.frames ?? []).toString('utf8');
      const other = table === 't1' ? 't2' : 't1';
      for (const own of [name, `Why-of-${table}-`, `"${table}/`, roles[at]?.aim ?? expect.fail()]) expect(all).toContain(own);
      for (const person of people) if (person.name !== name) expect(all).not.toContain(person.name);
      for (const theirs of [`Why-of-${other}-`, `"${other}/`, `"${other}"`]) expect(all).not.toContain(theirs);
      for (const role of roles)
        if (role && role.id !== roles[at]?.id) expect(all.includes(role.aim) || all.includes(role.knows)).toBe(false);
      for (const { seat } of people) expect(all).not.toContain(seat);
    }
    for (const { socket } of heard) socket.close();
    room.close();
  });
});

describe('guessing', () => {
  test('is over for everybody after a hundred wrong codes in a minute, from wherever they came', async () => {
    const alone = await new Served().start();
    const room = await ServedRoom.open(alone);
    const wrong = room.opened.code === 'TERN 42' ? 'TERN 43' : 'TERN 42';
    const seen: number[] = [];
    for (let address = 2; address <= 14; address++) for (let turn = 0; turn < 9; turn++) seen.push(await guessFrom(alone, address, wrong));
    expect(seen.filter((status) => status === 404)).toHaveLength(100);
    expect(seen.slice(100).every((status) => status === 429)).toBe(true);
    expect(await guessFrom(alone, 99, room.opened.code)).toBe(429);
    room.close();
    await alone.end();
  });

  test('is not quicker for asking all at once', async () => {
    const alone = await new Served().start();
    const room = await ServedRoom.open(alone);
    const { code, phrase } = room.opened;
    const wrong = { code, phrase: phrase.split(' ').reverse().join(' ') };
    const told = await Promise.all(Array.from({ length: 40 }, () => post(alone.base, 'recover', wrong)));
    expect(told.filter(({ status }) => status === 403)).toHaveLength(10);
    expect(told.filter(({ status }) => status === 429)).toHaveLength(30);
    room.close();
    await alone.end();
  });
});

describe('what is answered', () => {
  test('carries a policy by which nothing may be done with it, whatever it is', async () => {
    for (const path of ['join.html', 'missing.html', 'api/here', 'api/nothing', 'assets/missing.js', 'matchmake/create/scene']) {
      const { headers } = await fetch(new URL(path, served.base));
      expect([path, headers.get('content-security-policy')]).toEqual([path, expect.stringContaining("default-src 'none'")]);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  test('has a name as it is composed, by however many signs it was typed', async () => {
    const room = await ServedRoom.open(served);
    const ann = await room.phone('Rene\u0301e \u200d\u2066O\u2019Hare\u2069');
    expect(ann.link.read().view?.you.name).toBe('Ren\u00e9e O\u2019Hare');
    room.close();
  });
});

test('who does not read is let go, and whoever looks at the same goes on', async () => {
  const room = await ServedRoom.open(served);
  const deaf = await RawSocket.enter(served, room.opened.console);
  deaf.socket.pause();
  const seats = (await eachAtMost(20, 200, () => joinAnew(served, room.opened.code, '漢'.repeat(40)))).map(
    (token) => token.split('.')[2] ?? '',
  );
  // Every name that changes sends the whole list to both: forty kilobytes at a time.
  const patience = Date.now() + 12_000;
  for (let turn = 0; Date.now() < patience; turn++) {
    expect(await room.console.ask({ type: 'rename', seat: seats[turn % seats.length] ?? '', name: `${turn}` })).toEqual({ ok: true });
    await pause(50);
  }
  // A socket that is not read does not see its end before it is.
  deaf.socket.resume();
  expect(await Promise.race([deaf.closed, pause(3000)])).toBe(1006);
  expect(room.console.read().line).toBe('live');
  deaf.socket.terminate();
  room.close();
});

test('who asks without end is told to wait before all of it is written down, and nobody else is', async () => {
  const room = await ServedRoom.open(served);
  const [ann, bo] = [await room.phone('Ann'), await room.phone('Bo')];
  // One after the other, as each is answered: a slow machine keeps no answer waiting behind the others.
  let [done, last] = [0, await ann.link.ask({ type: 'rename', seat: ann.seat, name: 'Ann' })];
  for (; last.ok && done < 130; done++) last = await ann.link.ask({ type: 'rename', seat: ann.seat, name: `Ann ${done}` });
  // What Ann asked before counts, too.
  expect(done).toBeGreaterThan(110);
  expect(done).toBeLessThanOrEqual(120);
  expect(last).toMatchObject({ ok: false, code: 'not-now', refused: expect.stringContaining('Wait') });
  expect(await bo.link.ask({ type: 'rename', seat: bo.seat, name: 'B' })).toEqual({ ok: true });
  room.close();
});

describe('rooms', () => {
  const [address] = localAddresses();

  test.skipIf(address === undefined)('are opened from another machine only where the server was told so', async () => {
    for (const [flags, status] of [
      [[], 403],
      [['--open-to-network'], 200],
    ] as const) {
      const outside = await new Served('--host', '0.0.0.0', ...flags).start();
      const base = outside.base.replace('127.0.0.1', address ?? '');
      expect(await post(base, 'open', wish)).toMatchObject({ status });
      // Nor by saying that one is here.
      if (status === 403) expect(await post(base, 'open', wish, { 'x-forwarded-for': '127.0.0.1' })).toMatchObject({ status });
      expect(await post(outside.base, 'open', wish)).toMatchObject({ status: 200 });
      await outside.end();
    }
  });

  test.skipIf(address === undefined)(
    'are opened by one address twelve times in ten minutes, and here as often as anybody likes',
    async () => {
      const outside = await new Served('--host', '0.0.0.0', '--open-to-network').start();
      const base = outside.base.replace('127.0.0.1', address ?? '');
      for (let opened = 0; opened < 12; opened++) expect(await post(base, 'open', wish)).toMatchObject({ status: 200 });
      expect(await post(base, 'open', wish)).toMatchObject({ code: 'too-often' });
      expect(await post(outside.base, 'open', wish)).toMatchObject({ status: 200 });
      await outside.end();
    },
  );
});

test('a body that does not come is not waited for longer than a quarter of a minute', async () => {
  expect(((await slow.over) - slow.began) / 1000).toBeLessThan(16);
});
