import { playOut } from '../core/policy/play-out.ts';
import type { Policy } from '../core/policy/policy.ts';
import { randomFrom } from '../core/policy/random.ts';
import type { Scenario } from '../core/scenario.ts';
import { quantile } from '../core/spread.ts';
import { start } from '../core/start.ts';
import { type RunFigures, runFigures } from './run-figures.ts';

/** Runs of a policy, best first; run n has seed `seed` + n, and the same words give the same runs. */
export function sample(scenario: Scenario, policy: Policy, runs: number, seed: number): readonly RunFigures[] {
  const figures = Array.from({ length: runs }, (_, run) => {
    const own = (seed + run) >>> 0;
    const { entries, world } = playOut(scenario, start(scenario, own), policy, randomFrom(own));
    const backed = entries.reduce((sum, entry) => sum + (entry.kind === 'decide' ? entry.apply.length : 0), 0);
    return runFigures(scenario, world, backed);
  });
  return figures.sort((a, b) => b.standing - a.standing);
}

/** The best tenth of runs that stand best first; at least one. */
export const topTenth = (runs: readonly RunFigures[]): readonly RunFigures[] => runs.slice(0, Math.max(1, Math.floor(runs.length / 10)));

/** The mean of something over runs; 0 over none. */
export const meanOf = (runs: readonly RunFigures[], of: (run: RunFigures) => number): number =>
  runs.length === 0 ? 0 : runs.reduce((sum, run) => sum + of(run), 0) / runs.length;

/** The standing below which this part of the runs lies, 0–1. */
export const standingAt = (runs: readonly RunFigures[], part: number): number =>
  quantile(
    runs.map(({ standing }) => standing),
    part,
  );
