import { afterEach, expect, test } from 'vitest';
import { localConsole } from '../../src/link/local-console.ts';
import type { LocalLog } from '../../src/link/local-log.ts';
import type { LocalPorts } from '../../src/link/local-ports.ts';
import { localStage } from '../../src/link/local-stage.ts';
import { openLocal } from '../../src/link/open-local.ts';
import { pageLog } from '../../src/link/page-log.ts';
import type { Link } from '../../src/workshop/link.ts';
import { smallScenario } from '../small-scenario.ts';

const links: Link<unknown>[] = [];
afterEach(() => {
  for (const link of links.splice(0)) link.close();
});
const kept = <Of extends Link<unknown>>(link: Of): Of => {
  links.push(link);
  return link;
};

const reported: unknown[] = [];
let clock = 1_000_000;
let ids = 0;
const portsOver = (log: LocalLog, scenario = smallScenario()): LocalPorts => ({
  log: Promise.resolve(log),
  loadScenario: async () => scenario,
  now: () => ++clock,
  newId: () => `id${++ids}`,
  newSeed: () => 7,
  report: (why) => reported.push(why),
});

/** Waits until a window stands so. Throws after two seconds. */
async function until<View>(link: Link<View>, is: (state: ReturnType<Link<View>['read']>) => boolean): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    if (is(link.read())) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`It never came to that: ${JSON.stringify(link.read()).slice(0, 300)}`);
}
const live = <View>(link: Link<View>): Promise<void> => until(link, ({ line }) => line === 'live');

async function opened(log = pageLog()) {
  const ports = portsOver(log);
  const id = await openLocal({ scenario: 'small', tables: 1, manner: 'vote' }, ports);
  return { log, ports, id };
}

/** One table with its vote open, hands counted for the first choice. */
async function counted(console: ReturnType<typeof localConsole>): Promise<{ round: string; option: string }> {
  await console.ask({ type: 'open-round', tables: 'all' });
  const table = console.read().view?.tables[0];
  const round = table?.round?.id ?? '';
  const option = table?.decision?.choices[0]?.id ?? '';
  await console.ask({ type: 'count', round, hands: [{ option, count: 9 }] });
  return { round, option };
}

test('a room is opened, listed, and shown in the console and on the projector in step', async () => {
  const { log, ports, id } = await opened();
  expect(await log.rooms()).toMatchObject([{ id, scenario: smallScenario().id, ended: false }]);
  const console = kept(localConsole(id, ports));
  const stage = kept(localStage(id));
  await live(console);
  await counted(console);
  await until(stage, ({ view }) => view?.questions[0]?.voted === 9);
  expect(console.read().view?.tables[0]?.round?.soFar[0]?.count).toBe(9);
  expect(stage.read().line).toBe('live');
  const record = await console.record();
  expect(record?.tables.map(({ id: table }) => table)).toEqual(console.read().view?.tables.map(({ id: table }) => table));
});

test('a window that is loaded again takes the room up where it was', async () => {
  const { ports, id } = await opened();
  const first = localConsole(id, ports);
  await live(first);
  const { round, option } = await counted(first);
  first.close();
  const again = kept(localConsole(id, ports));
  await live(again);
  expect(again.read().view?.tables[0]?.round).toMatchObject({ id: round, hands: [{ option, count: 9 }] });
  expect(await again.ask({ type: 'close-round', tables: 'all' })).toEqual({ ok: true });
});

test('of two consoles of one room the older steps aside, and says so', async () => {
  const { ports, id } = await opened();
  const older = kept(localConsole(id, ports));
  await live(older);
  const newer = kept(localConsole(id, ports));
  await live(newer);
  expect(older.read()).toMatchObject({ line: 'closed', why: expect.stringContaining('another window') });
  expect(await older.ask({ type: 'end' })).toMatchObject({ ok: false, code: 'unsent' });
  expect(await newer.ask({ type: 'show-split', on: true })).toEqual({ ok: true });
});

test('a console that steps aside while the disk is slow is waited for, and the newer one goes on', async () => {
  const { log, ports, id } = await opened();
  const slow: LocalLog = {
    ...log,
    append: async (room, events) => {
      await new Promise((done) => setTimeout(done, 700));
      await log.append(room, events);
    },
  };
  const older = kept(localConsole(id, { ...ports, log: Promise.resolve(slow) }));
  await live(older);
  const asked = older.ask({ type: 'say', line: 'Two minutes' });
  const newer = kept(localConsole(id, ports));
  await live(newer);
  expect(await asked).toEqual({ ok: true });
  expect(newer.read().view?.line).toBe('Two minutes');
  expect(await newer.ask({ type: 'say', line: 'One minute' })).toEqual({ ok: true });
});

test('a console that never heard of the newer one is stopped by the log, which does not fork', async () => {
  const { log, ports, id } = await opened();
  const console = kept(localConsole(id, ports));
  await live(console);
  const [last] = (await log.read(id))?.events.slice(-1) ?? [];
  if (!last) throw new Error('There is no event.');
  await log.append(id, [{ v: 1, seq: last.seq + 1, at: last.at, actor: last.actor, type: 'said', line: 'From elsewhere' }]);
  expect(await console.ask({ type: 'say', line: 'From here' })).toMatchObject({ ok: false, code: 'unsent' });
  expect(console.read()).toMatchObject({ line: 'closed', view: { line: '' } });
  expect((await log.read(id))?.events.map(({ seq }) => seq)).toEqual([1, 2]);
});

test('a room that another window forgets is forgotten, and the window that had it open says so', async () => {
  const { log, ports, id } = await opened();
  const console = kept(localConsole(id, ports));
  await live(console);
  await log.remove(id);
  expect(await console.ask({ type: 'say', line: 'Anybody?' })).toMatchObject({ ok: false, code: 'unsent' });
  expect(console.read()).toMatchObject({ line: 'closed', why: 'This room is not kept in this browser.' });
  expect(await log.read(id)).toBeUndefined();
});

test('what could not be kept is not shown, and the window says so', async () => {
  const whole = pageLog();
  const { id } = await opened(whole);
  const full: LocalLog = { ...whole, append: async () => Promise.reject(new DOMException('Full.', 'QuotaExceededError')) };
  const console = kept(localConsole(id, portsOver(full)));
  await live(console);
  expect(await console.ask({ type: 'say', line: 'Listen' })).toMatchObject({ ok: false, code: 'unsent' });
  expect(console.read()).toMatchObject({ line: 'closed', view: { line: '' }, why: expect.stringContaining('could not keep') });
  expect(reported.splice(0)).toMatchObject([{ name: 'QuotaExceededError' }]);
});

test('a fault in what is shown is told of, and not taken for a damaged log', async () => {
  const { id, log } = await opened();
  const scenario = smallScenario();
  // As where a story came without its cards.
  const console = kept(
    localConsole(id, portsOver(log, { ...scenario, facilitation: { ...scenario.facilitation, events: undefined } as never })),
  );
  await until(console, ({ line }) => line === 'closed');
  expect(console.read().why).toContain('fault');
  expect(reported.splice(0)).toEqual([expect.any(TypeError)]);
});

test('the projector says when the console’s window is gone, and goes on when it is back', async () => {
  const { ports, id } = await opened();
  const console = localConsole(id, ports);
  const stage = kept(localStage(id));
  await live(console);
  await live(stage);
  console.close();
  await until(stage, ({ line }) => line === 'lost');
  expect(stage.read().view).toBeDefined();
  kept(localConsole(id, ports));
  await live(stage);
});

test.each([
  ['no such room', async () => ({ id: 'nowhere', ports: portsOver(pageLog()) }), 'not kept'],
  [
    'another version of the story',
    async () => {
      const { log, id } = await opened();
      return { id, ports: portsOver(log, { ...smallScenario(), version: 99 }) };
    },
    'another version',
  ],
  [
    'a story that does not load',
    async () => {
      const { log, id } = await opened();
      return { id, ports: { ...portsOver(log), loadScenario: async () => Promise.reject(new Error('offline')) } };
    },
    'would not load',
  ],
  [
    'gone on with in a newer version of the game',
    async () => {
      const { log, ports, id } = await opened();
      const [last] = (await log.read(id))?.events.slice(-1) ?? [];
      if (last) await log.append(id, [{ ...last, v: 2, seq: last.seq + 1, type: 'noted' } as never]);
      return { id, ports };
    },
    'newer Bearings',
  ],
])('a room that cannot be taken up says why: %s', async (_, given, says) => {
  const { id, ports } = await given();
  const console = kept(localConsole(id, ports));
  await until(console, ({ line }) => line === 'closed');
  expect(console.read().why).toContain(says);
});
