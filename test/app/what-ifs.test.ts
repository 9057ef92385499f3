import { beforeEach, expect, test, vi } from 'vitest';
import type { WhatIfAsked } from '../../src/app/what-if-worker.ts';
import { openWhatIfs } from '../../src/app/what-ifs.ts';
import { ways } from '../../src/debrief/counterfactuals.ts';
import { smallScenario } from '../small-scenario.ts';

/** A worker that answers when it is told to. */
class FakeWorker extends EventTarget {
  asked: unknown[] = [];
  ended = false;
  postMessage(message: unknown): void {
    this.asked.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(): void {
    const asked = this.asked.at(-1) as WhatIfAsked;
    this.dispatchEvent(new MessageEvent('message', { data: { ...asked, options: [] } }));
  }
}

const scenario = smallScenario();
const journal = { scenario: scenario.id, version: 1, seed: 1, entries: [] };
let workers: FakeWorker[] = [];
const employ = (): Worker => {
  const worker = new FakeWorker();
  workers.push(worker);
  return worker as unknown as Worker;
};
beforeEach(() => {
  workers = [];
});

const asked = (worker: FakeWorker | undefined) => worker?.asked.slice(1);
const asYouPlay = (decision: number) => ({ decision, way: 'asYouPlay' });
const anyhow = (decision: number) => ({ decision, way: 'anyhow' });

test('every decision is asked for once in each way, the first wanted first and what is random last, shared out over the workers', () => {
  const { store } = openWhatIfs(employ, 2).of(scenario, journal, 3, 1);
  expect(workers.map((worker) => worker.asked[0])).toEqual([
    { scenario, journal },
    { scenario, journal },
  ]);
  expect(workers.map(asked)).toEqual([[asYouPlay(1)], [asYouPlay(0)]]);
  workers[1]?.answer();
  workers[1]?.answer();
  workers[0]?.answer();
  expect(workers.map(asked)).toEqual([
    [asYouPlay(1), anyhow(0)],
    [asYouPlay(0), asYouPlay(2), anyhow(1)],
  ]);
  workers[0]?.answer();
  workers[0]?.answer();
  workers[1]?.answer();
  const { done } = store.getState();
  for (const way of ways) expect(new Set(done[way].keys())).toEqual(new Set([0, 1, 2]));
  expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
});

test('a decision that is looked at is taken next, in the way it is looked at', () => {
  const { hurry } = openWhatIfs(employ, 1).of(scenario, journal, 5, 0);
  hurry(4, 'asYouPlay');
  workers[0]?.answer();
  expect(asked(workers[0])).toEqual([asYouPlay(0), asYouPlay(4)]);
  hurry(4, 'asYouPlay');
  hurry(4, 'anyhow');
  workers[0]?.answer();
  workers[0]?.answer();
  expect(asked(workers[0])).toEqual([asYouPlay(0), asYouPlay(4), anyhow(4), asYouPlay(1)]);
});

test('a run that comes again is not played on again', () => {
  const whatIfs = openWhatIfs(employ, 1);
  const asked = whatIfs.of(scenario, journal, 2, 0);
  expect(whatIfs.of(scenario, { ...journal }, 2, 1)).toBe(asked);
  expect(whatIfs.of(scenario, { ...journal, seed: 2 }, 2, 0)).not.toBe(asked);
  for (let seed = 3; seed < 11; seed++) whatIfs.of(scenario, { ...journal, seed }, 2, 0);
  expect(whatIfs.of(scenario, journal, 2, 0)).not.toBe(asked);
});

test('where no worker can be had, or one breaks, it says so, and asks again the next time', () => {
  const refused = openWhatIfs(() => {
    throw new Error('refused');
  }, 2);
  expect(refused.of(scenario, journal, 2, 0).store.getState().failed).toBe(true);
  const whatIfs = openWhatIfs(employ, 2);
  const asked = whatIfs.of(scenario, journal, 4, 0);
  workers[0]?.dispatchEvent(new Event('error'));
  expect(asked.store.getState().failed).toBe(true);
  expect(workers[0]?.ended).toBe(true);
  expect(whatIfs.of(scenario, journal, 4, 0)).not.toBe(asked);
});

test('where one breaks, nobody goes on working for nothing', () => {
  openWhatIfs(employ, 2).of(scenario, journal, 5, 0);
  workers[1]?.dispatchEvent(new Event('messageerror'));
  expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
});

test('whoever falls silent is not waited for without end', () => {
  vi.useFakeTimers();
  const { store } = openWhatIfs(employ, 1).of(scenario, journal, 3, 0);
  vi.advanceTimersByTime(59_000);
  workers[0]?.answer();
  vi.advanceTimersByTime(59_000);
  expect(store.getState().failed).toBe(false);
  vi.advanceTimersByTime(2000);
  expect(store.getState().failed).toBe(true);
  vi.useRealTimers();
});

test('work goes on only for the run last asked about, and is taken up again where it was left', () => {
  const whatIfs = openWhatIfs(employ, 1);
  const one = whatIfs.of(scenario, journal, 3, 0);
  whatIfs.of(scenario, { ...journal, seed: 2 }, 3, 0);
  workers[0]?.answer();
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  expect(whatIfs.of(scenario, journal, 3, 0)).toBe(one);
  expect(workers[2]?.asked.slice(1)).toEqual([asYouPlay(1)]);
  for (let left = 0; left < 5; left++) workers[2]?.answer();
  for (const way of ways) expect([...one.store.getState().done[way].keys()]).toEqual([0, 1, 2]);
  expect(workers[2]?.ended).toBe(true);
});

test('a run without a decision employs nobody', () => {
  openWhatIfs(employ, 2).of(scenario, journal, 0, 0);
  expect(workers).toEqual([]);
});
