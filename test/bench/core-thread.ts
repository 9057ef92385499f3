/** One of several threads that play the same recorded runs at once; says its decisions a second of its own processor time. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Scenario } from '../../src/core/scenario.ts';
import { playCore } from './play-core.ts';
import type { RecordedRun } from './recorded-runs.ts';

const { scenario, runs } = workerData as { readonly scenario: Scenario; readonly runs: readonly RecordedRun[] };

const cpu = (): number => {
  const { user, system } = process.threadCpuUsage();
  return user + system;
};

parentPort?.on('message', (microseconds: number) => {
  const began = cpu();
  let decisions = 0;
  let spent = 0;
  while (spent < microseconds) {
    decisions += playCore(scenario, runs);
    spent = cpu() - began;
  }
  parentPort?.postMessage((decisions * 1e6) / spent);
});
