import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Scenario } from '../../src/core/scenario.ts';
import type { RecordedRun } from './recorded-runs.ts';

export interface ThreadFigures {
  readonly threads: number;
  /** Of all threads at work together, each by its own processor time, added up: the median over rounds. */
  readonly decisionsPerSecond: number;
}

/** Core on every processor at once, as searches run it. */
export async function measureThreads(scenario: Scenario, runs: readonly RecordedRun[], rounds: number): Promise<ThreadFigures> {
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL('./core-thread.ts', import.meta.url), { workerData: { scenario, runs } }),
  );
  const round = async (microseconds: number): Promise<number> => {
    const paces = await Promise.all(
      workers.map(async (worker) => {
        worker.postMessage(microseconds);
        const [pace] = (await once(worker, 'message')) as [number];
        return pace;
      }),
    );
    return paces.reduce((sum, one) => sum + one, 0);
  };
  // The first seconds are the compiler's.
  await round(1_500_000);
  const paces: number[] = [];
  for (let done = 0; done < rounds; done++) paces.push(await round(400_000));
  await Promise.all(workers.map((worker) => worker.terminate()));
  return { threads: workers.length, decisionsPerSecond: Math.round(paces.sort((a, b) => a - b)[Math.floor(paces.length / 2)] ?? 0) };
}
