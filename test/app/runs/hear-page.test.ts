import { describe, expect, it } from 'vitest';
import { hearPage } from '../../../src/app/runs/hear-page.ts';
import type { FromWorker, ToWorker } from '../../../src/app/runs/messages.ts';
import { afterAsking, afterBreaking, afterForgetting, afterHearing, emptyPool, type PoolState } from '../../../src/app/runs/pool-state.ts';
import type { Folded } from '../../../src/app/runs/pooling.ts';
import { makeRuns } from '../../bench/make-runs.ts';
import { smallScenario } from '../../small-scenario.ts';

const scenario = smallScenario();
const made = makeRuns(scenario, 80);
const [first, second] = [made.slice(0, 40), made.slice(40)];
const asFiles = (journals: readonly unknown[]): readonly File[] =>
  journals.map((journal, at) => new File([JSON.stringify(journal)], `run-${at}.json`));

/** A page and its worker. The page does `then` when so many runs have been read, the worker having looked up after each. */
function openPage(at: number, then: (page: Page) => void) {
  let state: PoolState = emptyPool;
  let pauses = 0;
  const states: PoolState[] = [];
  const heard: FromWorker[] = [];
  const hear = hearPage(
    (message) => {
      heard.push(message);
      state = afterHearing(state, message);
      states.push(state);
    },
    {
      isDue: () => true,
      take: async () => {
        pauses += 1;
        if (pauses === at) then(page);
      },
    },
  );
  const tell = (message: ToWorker): void => hear(message);
  tell({ kind: 'open', scenario, grounds: { hosts: [], chapters: [] }, titles: {} });
  let id = 0;
  const page = {
    read: (journals: readonly unknown[]): void => {
      id += 1;
      state = afterAsking(state, id, journals.length);
      tell({ kind: 'read', id, files: asFiles(journals), unopened: [] });
    },
    stop: (): void => tell({ kind: 'stop', upTo: id }),
    forget: (): void => {
      tell({ kind: 'clear', upTo: id });
      state = afterForgetting(state);
    },
    state: (): PoolState => state,
    states,
    fold: (): Folded => {
      tell({ kind: 'fold', asked: { own: [], group: undefined, way: [], tracks: 12 } });
      const last = heard.at(-1);
      if (last?.kind !== 'folded') throw new Error('A fold is answered at once.');
      return last.folded;
    },
    /** Until so many readings are over. */
    over: async (readings: number): Promise<void> => {
      await expect.poll(() => heard.filter(({ kind }) => kind === 'read').length, { timeout: 20_000 }).toBe(readings);
    },
  };
  return page;
}
type Page = ReturnType<typeof openPage>;

describe('two heaps of files, the second dropped while the first is read', () => {
  it('are both read, and the page is reading until both are', async () => {
    const page = openPage(-1, () => undefined);
    page.read(first);
    page.read(second);
    await page.over(2);
    const ended = page.states.filter(({ reading }) => reading === undefined);
    expect(ended).toHaveLength(1);
    expect(page.state().outcome).toMatchObject({ read: 80, of: 80, counted: 80, stopped: false });
    expect(page.fold().runs).toBe(80);
  });

  it.each([[7], [47]])('are both stopped by one Stop, after %i runs', async (at) => {
    const page = openPage(at, ({ stop }) => stop());
    page.read(first);
    page.read(second);
    await page.over(2);
    expect(page.state()).toMatchObject({ reading: undefined, outcome: { read: at, of: 80, counted: at, stopped: true } });
    expect(page.fold().runs).toBe(at);
  });

  it.each([[7], [47]])('are both forgotten after %i runs: nothing of either counts, nor is said to', async (at) => {
    const page = openPage(at, ({ forget }) => forget());
    page.read(first);
    page.read(second);
    await page.over(2);
    expect(page.state()).toMatchObject({ reading: undefined, outcome: undefined });
    expect(page.fold().runs).toBe(0);
  });

  it('do not hold up what is dropped after a Stop or after both were forgotten', async () => {
    const stopped = openPage(7, ({ stop, read }) => {
      stop();
      read(second);
    });
    stopped.read(first);
    await stopped.over(2);
    expect(stopped.state().outcome).toMatchObject({ read: 47, of: 80, counted: 47, stopped: true });
    expect(stopped.fold().runs).toBe(47);
    const forgotten = openPage(7, ({ forget, read }) => {
      forget();
      read(second);
    });
    forgotten.read(first);
    await forgotten.over(2);
    expect(forgotten.state()).toMatchObject({ reading: undefined, outcome: { read: 40, counted: 40, stopped: false } });
    expect(forgotten.fold().runs).toBe(40);
  });

  it('count what the pool holds, also where the second holds what the first did', async () => {
    const page = openPage(-1, () => undefined);
    page.read(first);
    page.read(first.slice(0, 5));
    await page.over(2);
    expect(page.state().outcome).toMatchObject({ read: 45, counted: 40, same: 5 });
  });
});

it('says nothing of files that were forgotten while word of them was under way', () => {
  const asked = afterForgetting(afterAsking(emptyPool, 1, 300));
  const outcome = { read: 300, of: 300, counted: 300, same: 0, leftOut: 0, named: [], stopped: false };
  expect(afterHearing(asked, { kind: 'read', id: 1, ...outcome }).outcome).toBeUndefined();
});

it('says which files were not read when the reader breaks, and that what had been read is gone, until files are chosen again', () => {
  const outcome = { read: 1, of: 1, counted: 1, same: 0, leftOut: 0, named: [], stopped: false };
  const one = afterHearing(afterAsking(emptyPool, 1, 1), { kind: 'read', id: 1, ...outcome });
  const broken = afterBreaking(afterAsking(one, 2, 1), ['two.json']);
  expect(broken).toMatchObject({ reading: undefined, outcome: undefined, broken: { files: ['two.json'], lost: true } });
  expect(afterBreaking(emptyPool, []).broken).toEqual({ files: [], lost: false });
  const again = afterAsking(broken, 3, 1);
  expect(again).toMatchObject({ broken: undefined, reading: { read: 0, of: 1 } });
  expect(afterHearing(again, { kind: 'read', id: 3, ...outcome }).outcome).toEqual(outcome);
});
