import { beforeEach, expect, test, vi } from 'vitest';
import { openWhatIfs } from '../../src/app/what-ifs.ts';
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
    const decision = this.asked.at(-1);
    this.dispatchEvent(new MessageEvent('message', { data: { decision, options: [] } }));
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

test('every decision is asked for once, the first wanted first, shared out over the workers', () => {
  const { store } = openWhatIfs(employ, 2).of(scenario, journal, 5, 3);
  expect(workers.map(({ asked }) => asked)).toEqual([
    [{ scenario, journal }, 3],
    [{ scenario, journal }, 0],
  ]);
  workers[1]?.answer();
  workers[1]?.answer();
  workers[0]?.answer();
  expect(workers.map(({ asked }) => asked.slice(1))).toEqual([
    [3, 4],
    [0, 1, 2],
  ]);
  workers[0]?.answer();
  workers[1]?.answer();
  expect(new Set(store.getState().done.keys())).toEqual(new Set([0, 1, 2, 3, 4]));
  expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
});

test('a decision that is looked at is taken next', () => {
  const { hurry } = openWhatIfs(employ, 1).of(scenario, journal, 5, 0);
  hurry(4);
  workers[0]?.answer();
  expect(workers[0]?.asked.slice(1)).toEqual([0, 4]);
  hurry(4);
  workers[0]?.answer();
  expect(workers[0]?.asked.slice(1)).toEqual([0, 4, 1]);
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
  const asked = whatIfs.of(scenario, journal, 3, 0);
  whatIfs.of(scenario, { ...journal, seed: 2 }, 3, 0);
  workers[0]?.answer();
  expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  expect(whatIfs.of(scenario, journal, 3, 0)).toBe(asked);
  expect(workers[2]?.asked.slice(1)).toEqual([1]);
  workers[2]?.answer();
  workers[2]?.answer();
  expect([...asked.store.getState().done.keys()]).toEqual([0, 1, 2]);
  expect(workers[2]?.ended).toBe(true);
});

test('a run without a decision employs nobody', () => {
  openWhatIfs(employ, 2).of(scenario, journal, 0, 0);
  expect(workers).toEqual([]);
});
