import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { askRecord } from '../../src/link/api.ts';
import { consoleLink, joinRoom, phoneLink, recoverRoom, shareConsole, stageLink, whoIsHere } from '../../src/link/remote-link.ts';
import { fold } from '../../src/workshop/apply.ts';
import type { Command } from '../../src/workshop/command.ts';
import { live, Served, ServedRoom, until } from './serve.ts';

const served = new Served();
let room: ServedRoom;

beforeAll(async () => void (await served.start()));
afterEach(() => room.close());
afterAll(() => served.end());

const open = async (more: Parameters<typeof ServedRoom.open>[1] = {}): Promise<ServedRoom> => {
  room = await ServedRoom.open(served, more);
  return room;
};

async function must(link: { ask: (command: Command) => Promise<unknown> }, command: Command): Promise<void> {
  expect(await link.ask(command)).toEqual({ ok: true });
}

describe('a room at a server', () => {
  test('is opened, joined, voted in and revealed, and every window sees its part of it', async () => {
    await open({ tables: 1 });
    const stage = room.held(stageLink(room.opened.stage, served.base));
    const ann = await room.phone('Ann');
    const bo = await room.phone('Bo');
    await must(room.console, { type: 'open-round', tables: 'all' });
    await until(ann.link, ({ view }) => view?.table?.round?.open === true);
    const round = ann.link.read().view?.table?.round?.id ?? '';
    const option = ann.link.read().view?.table?.decision?.choices[0]?.id ?? '';
    await must(ann.link, { type: 'vote', round, option });
    await must(bo.link, { type: 'vote', round, option });
    await until(stage, ({ view }) => view?.questions[0]?.voted === 2);
    await until(bo.link, ({ view }) => view?.table?.round?.yours === option && view.table.round.voted === 2);
    await until(room.console, ({ view }) => view?.tables[0]?.round?.ballots.length === 2);
    expect(JSON.stringify(stage.read())).not.toContain('Ann');
    expect(JSON.stringify(bo.link.read())).not.toContain('Ann');
    await must(room.console, { type: 'close-round', tables: 'all' });
    await must(room.console, { type: 'settle', round, option });
    await must(room.console, { type: 'everybody-on', decisions: 1 });
    await until(ann.link, ({ view }) => view?.table?.decision?.number === 2);
  });

  test('keeps a seat for whoever comes late, leaves, and comes back with their token', async () => {
    await open();
    const ann = await room.phone('Ann');
    await must(room.console, { type: 'open-round', tables: 'all' });
    const late = await room.phone('Late');
    await until(room.console, ({ view }) => view?.seats.length === 2);
    expect(late.link.read().view?.you.name).toBe('Late');
    const table = ann.link.read().view?.table?.id;
    await must(ann.link, { type: 'leave' });
    ann.link.close();
    await until(room.console, ({ view }) => view?.seats[0]?.away === true);
    const back = room.held(phoneLink(ann.token, served.base));
    await until(back, ({ view, line }) => line === 'live' && view?.table?.id === table);
    await until(room.console, ({ view }) => view?.seats[0]?.away === false && view.seats.length === 2);
  });

  test('sends a phone to the table it is moved to, without a word of the other', async () => {
    await open();
    const ann = await room.phone('Ann');
    const from = ann.link.read().view?.table?.id;
    const to = from === 't1' ? 't2' : 't1';
    await must(room.console, { type: 'move', seat: ann.seat, table: to });
    await until(ann.link, ({ view }) => view?.table?.id === to);
    expect(ann.link.read().line).toBe('live');
    await must(room.console, { type: 'move', seat: ann.seat, table: undefined });
    await until(ann.link, ({ view }) => view !== undefined && view.table === undefined);
  });

  test('closes the phone of a removed seat with a sentence, and lets it in again once it is given back', async () => {
    await open();
    const ann = await room.phone('Ann');
    await must(room.console, { type: 'remove', seat: ann.seat });
    await until(ann.link, ({ line }) => line === 'closed');
    expect(ann.link.read().why).toContain('taken away');
    const still = room.held(phoneLink(ann.token, served.base));
    await until(still, ({ line }) => line === 'closed');
    expect(await still.ask({ type: 'leave' })).toMatchObject({ ok: false });
    await must(room.console, { type: 'readmit', seat: ann.seat });
    await live(room.held(phoneLink(ann.token, served.base)));
  });

  test('asks who somebody is at every command', async () => {
    await open();
    const ann = await room.phone('Ann');
    for (const command of [
      { type: 'end' },
      { type: 'open-round', tables: 'all' },
      { type: 'share-console', facilitator: ann.seat },
    ] as const)
      expect(await ann.link.ask(command)).toMatchObject({ ok: false, code: 'not-yours' });
    const stage = room.held(stageLink(room.opened.stage, served.base));
    await live(stage);
    expect(await stage.ask({ type: 'end' })).toMatchObject({ ok: false, code: 'not-yours' });
    expect(await room.console.ask({ type: 'recover' })).toEqual({ ok: true });
    expect((await served.log(room.session)).map(({ type }) => type)).toEqual(['opened', 'joined']);
  });

  test('does a command that is sent twice once', async () => {
    await open();
    await must(room.console, { type: 'add-table', table: 't9', manner: 'vote' });
    const twice = await Promise.all([1, 2].map(() => room.console.ask({ type: 'draw-tables' }, 'same')));
    const until = Date.now() + 60_000;
    await room.console.ask({ type: 'set-timer', until }, 'timer');
    await room.console.ask({ type: 'stop-timer' });
    expect(await room.console.ask({ type: 'set-timer', until }, 'timer')).toEqual({ ok: true });
    expect(twice).toEqual([{ ok: true }, { ok: true }]);
    expect((await served.log(room.session)).filter(({ type }) => type === 'timerSet')).toHaveLength(1);
  });

  test('tells the time of the server', async () => {
    await open();
    await live(room.console);
    expect(Math.abs(room.console.now() - Date.now())).toBeLessThan(500);
  });
});

describe('a console', () => {
  test('takes the record of its room away at any moment, and nobody else does', async () => {
    await open();
    const ann = await room.phone('Ann');
    const record = await askRecord(room.opened.console, served.base);
    expect(record?.code).toBe(room.opened.code);
    expect(JSON.stringify(record)).not.toContain('Ann');
    expect(await askRecord(ann.token, served.base)).toBeUndefined();
    expect(await askRecord(room.opened.stage, served.base)).toBeUndefined();
    const { code, phrase } = room.opened;
    await recoverRoom(code, phrase, served.base);
    // Taken up elsewhere: this one holds it no more.
    expect(await askRecord(room.opened.console, served.base)).toBeUndefined();
  });

  test('is shared with a second facilitator', async () => {
    await open();
    const given = await shareConsole(room.opened.console, served.base);
    if (!given.ok) throw new Error(given.refused);
    const second = room.held(consoleLink(given.console, served.base));
    await live(second);
    await must(second, { type: 'say', line: 'Ten minutes more.' });
    await until(room.console, ({ view }) => view?.line === 'Ten minutes more.' && view.facilitators.length === 2);
    const ann = await room.phone('Ann');
    expect(await shareConsole(ann.token, served.base)).toMatchObject({ ok: false });
    expect(await shareConsole(room.opened.stage, served.base)).toMatchObject({ ok: false });
  });

  test('is taken up on another machine with the phrase, and the lost one holds nothing any more', async () => {
    await open();
    await live(room.console);
    const { code, phrase } = room.opened;
    expect(await recoverRoom(code, 'acid acid acid acid acid acid acid acid', served.base)).toMatchObject({ ok: false });
    const given = await recoverRoom(code.toLowerCase(), phrase.toUpperCase(), served.base);
    if (!given.ok) throw new Error(given.refused);
    await until(room.console, ({ line }) => line === 'closed');
    expect(room.console.read().why).toContain('another machine');
    const found = room.held(consoleLink(given.console, served.base));
    await live(found);
    await must(found, { type: 'say', line: 'We go on.' });
    expect(JSON.stringify(await served.log(room.session))).not.toContain(phrase.split(' ').slice(0, 2).join(' '));
  });
});

describe('a server', () => {
  test('is asked at once by a window whose clock is set back meanwhile', async () => {
    await open();
    await must(room.console, { type: 'say', line: 'Before' });
    const real = Date.now;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => real() - 600_000);
    const asked = performance.now();
    await must(room.console, { type: 'say', line: 'After' });
    expect(performance.now() - asked).toBeLessThan(10_000);
    // Its timers are right again once it has noticed.
    await expect.poll(() => Math.abs(room.console.now() - real()), { timeout: 5000 }).toBeLessThan(500);
    clock.mockRestore();
  });

  test('says where it is, and that a room which is not open is not open', async () => {
    await open();
    expect(await whoIsHere(served.base)).toMatchObject({ opens: true });
    expect(await whoIsHere('http://127.0.0.1:9/')).toBeUndefined();
    const wrong = room.opened.code === 'TERN 42' ? 'TERN 43' : 'TERN 42';
    expect(await joinRoom(wrong, 'Ann', served.base)).toEqual({
      ok: false,
      code: 'no-room',
      refused: 'That room is not open. Check the screen.',
    });
  });

  test('gives whoever joins again in the same browser the seat they had', async () => {
    await open();
    const [first, again] = [await joinRoom(room.opened.code, 'Ann', served.base), await joinRoom(room.opened.code, 'Bo', served.base)];
    expect(first).toMatchObject({ ok: true });
    expect(again).toEqual(first);
    await until(room.console, ({ view }) => view?.seats.map(({ name }) => name).join() === 'Ann');
  });

  test('keeps a closed door closed, and people waiting until they are let in', async () => {
    await open({ approval: true });
    const ann = await room.phone('Ann');
    expect(ann.link.read().view).toMatchObject({ you: { state: 'waiting' } });
    expect(ann.link.read().view?.table).toBeUndefined();
    await must(room.console, { type: 'approve', seat: ann.seat });
    await until(ann.link, ({ view }) => view?.table !== undefined);
    await must(room.console, { type: 'set-door', door: 'closed', approval: true });
    expect(await joinRoom(room.opened.code, 'Bo', served.base)).toMatchObject({ ok: false, code: 'door-closed' });
  });

  test('that falls silent without closing a line is noticed within eight seconds, and come back to when it wakes', async () => {
    await open();
    const ann = await room.phone('Ann');
    served.signal('SIGSTOP');
    const began = Date.now();
    const said = room.console.ask({ type: 'say', line: 'Are you there?' });
    await until(ann.link, ({ line }) => line === 'lost');
    expect(Date.now() - began).toBeLessThan(8000);
    // Nobody knows whether it arrived, and here it did.
    expect(await said).toMatchObject({ ok: false, code: 'unanswered' });
    served.signal('SIGCONT');
    await until(room.console, ({ view }) => view?.line === 'Are you there?');
    await live(ann.link);
    expect(await ann.link.ask({ type: 'leave' })).toEqual({ ok: true });
  });

  test('ends when it is told to, and everybody is back by themselves once it is there again', async () => {
    await open();
    const ann = await room.phone('Ann');
    await must(room.console, { type: 'open-round', tables: 'all' });
    await until(ann.link, ({ view }) => view?.table?.round !== undefined);
    const { id: round = '' } = ann.link.read().view?.table?.round ?? {};
    const option = ann.link.read().view?.table?.decision?.choices[0]?.id ?? '';
    expect(await served.stop()).toBe(0);
    await until(ann.link, ({ line }) => line === 'lost');
    expect(ann.link.read()).toMatchObject({ why: expect.stringContaining('lost'), view: { you: { name: 'Ann' } } });
    const vote = ann.link.ask({ type: 'vote', round, option });
    expect(await room.console.ask({ type: 'end' })).toMatchObject({ ok: false, code: 'unsent' });
    await served.start();
    await live(ann.link);
    await live(room.console);
    expect(await vote).toEqual({ ok: true });
    await until(room.console, ({ view }) => view?.tables.some((table) => table.round?.ballots.length === 1) === true);
    const log = await served.log(room.session);
    expect(fold(log)?.tables.flatMap((table) => table.round?.ballots ?? [])).toEqual([{ seat: ann.seat, option }]);
  });
});
