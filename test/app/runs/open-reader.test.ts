import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FromWorker, ToWorker } from '../../../src/app/runs/messages.ts';
import { openReader } from '../../../src/app/runs/open-reader.ts';
import { smallScenario } from '../../small-scenario.ts';

/** A worker that says what it is told to say. */
class FakeWorker extends EventTarget {
  readonly heard: ToWorker[] = [];
  ended = false;
  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const setting = { scenario: smallScenario(), grounds: { hosts: [], chapters: [] }, titles: {} };
const own: ToWorker = { kind: 'own', runs: [] };
const fold: ToWorker = { kind: 'fold', asked: { own: [], group: undefined, way: [], tracks: 5 } };
const read = (id: number, ...names: readonly string[]): ToWorker => ({
  kind: 'read',
  id,
  files: names.map((name) => new File([], name)),
  unopened: [],
});
const kinds = (messages: readonly ToWorker[] | undefined): readonly string[] => (messages ?? []).map(({ kind }) => kind);

function open(isBlocked: () => boolean = () => false) {
  const workers: FakeWorker[] = [];
  const inPage: ToWorker[] = [];
  const heard: FromWorker[] = [];
  const broken: (readonly string[])[] = [];
  let say: (message: FromWorker) => void = () => undefined;
  const reader = openReader(
    {
      newWorker: () => {
        if (isBlocked()) throw new DOMException('blocked', 'SecurityError');
        const worker = new FakeWorker();
        workers.push(worker);
        return worker as unknown as Worker;
      },
      standIn: async (answer) => {
        say = answer;
        return (message) => inPage.push(message);
      },
    },
    setting,
    { onHeard: (message) => heard.push(message), onBroken: (files) => broken.push(files) },
  );
  return { reader, workers, inPage, heard, broken, sayInPage: (message: FromWorker) => say(message) };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

it.each(['error', 'messageerror'])(
  'gives the next files to a new worker after an %s, with all that the first was told',
  async (trouble) => {
    const { reader, workers, broken } = open();
    reader.tell(own);
    reader.tell(fold);
    reader.tell(read(1, 'one.json', 'two.json'));
    workers[0]?.dispatchEvent(new Event(trouble));
    expect(broken).toEqual([['one.json', 'two.json']]);
    expect(workers[0]?.ended).toBe(true);
    await settled();
    reader.tell(read(2, 'one.json'));
    expect(kinds(workers[1]?.heard)).toEqual(['open', 'own', 'fold', 'read']);
    // It breaks as well: its own files are named, and not those of the first once more.
    workers[1]?.dispatchEvent(new Event(trouble));
    expect(broken.at(-1)).toEqual(['one.json']);
  },
);

it('folds the runs of this device in the page where no worker may be made, and names the files each time', async () => {
  const { reader, inPage, broken, heard, sayInPage } = open(() => true);
  expect(broken).toEqual([[]]);
  reader.tell(own);
  reader.tell(fold);
  await settled();
  expect(kinds(inPage)).toEqual(['open', 'own', 'fold']);
  sayInPage({ kind: 'own', problems: {} });
  expect(heard).toHaveLength(1);
  for (const id of [1, 2]) {
    reader.tell(read(id, 'one.json'));
    expect(broken.at(-1)).toEqual(['one.json']);
  }
  expect(broken).toHaveLength(3);
  await settled();
  expect(kinds(inPage)).not.toContain('read');
});

it('goes by the worker again once one may be made, and hears no more of the page', async () => {
  let isBlocked = true;
  const { reader, workers, heard, sayInPage } = open(() => isBlocked);
  reader.tell(own);
  await settled();
  isBlocked = false;
  reader.tell(read(1, 'one.json'));
  expect(kinds(workers[0]?.heard)).toEqual(['open', 'own', 'read']);
  sayInPage({ kind: 'own', problems: {} });
  expect(heard).toEqual([]);
});

it('waits a minute for a word, longer where there are words, and not at all where none is owed', async () => {
  const { reader, workers, broken } = open();
  reader.tell(own);
  workers[0]?.say({ kind: 'own', problems: {} });
  await vi.advanceTimersByTimeAsync(600_000);
  expect(broken).toEqual([]);
  reader.tell(read(1, 'slow.json'));
  await vi.advanceTimersByTimeAsync(50_000);
  workers[0]?.say({ kind: 'progress', read: 1, of: 2 });
  await vi.advanceTimersByTimeAsync(50_000);
  expect(broken).toEqual([]);
  await vi.advanceTimersByTimeAsync(11_000);
  expect(broken).toEqual([['slow.json']]);
});

it('says nothing once the page has gone', async () => {
  const { reader, workers, broken } = open();
  reader.tell(own);
  reader.close();
  expect(workers[0]?.ended).toBe(true);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(broken).toEqual([]);
});
