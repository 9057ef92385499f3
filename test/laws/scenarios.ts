import { join } from 'node:path';
import fc from 'fast-check';
import { readContent, type Written } from '../../src/build/read-content.ts';
import type { Authority } from '../../src/core/authority.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { start } from '../../src/core/start.ts';
import { transplant } from '../../src/core/transplant.ts';
import { smallScenario } from '../small-scenario.ts';
import { wildScenario } from './wild-scenario.ts';

/** Every scenario of a folder. Throws where there is none, or where one has a problem: a law held to nothing would hold. */
export function writtenIn(folder: string): readonly Written[] {
  const { written } = readContent(folder);
  if (written.length === 0) throw new Error(`There is no written scenario in ${folder}.`);
  return written;
}

/** What ships, each with the place it happens in. */
export const shipped: readonly Written[] = writtenIn(join(import.meta.dirname, '../../scenarios'));

/** The scenarios every law is held to: those written, the small one, and wild ones nobody would write. */
export const written: readonly Scenario[] = [smallScenario(), ...shipped.map(({ scenario }) => scenario)];

const small = smallScenario();
const settled: Authority = { id: 'T', profile: { ...small.authority.profile, embeddedness: 9, consistency: 9, level: 9 }, history: '' };

/** The small one met in another authority, and begun with what a chapter before has brought. */
export const met: readonly Scenario[] = [
  transplant(small, settled).scenario,
  {
    ...small,
    brought: {
      practice: { ...start(small, 1).practice, learn: 4, results: 1.5 },
      effects: [
        { trust: { ada: 2, ben: -3 }, why: 'of what came before', grade: 'judgement', evidence: [] },
        { gain: 'one-account', grade: 'judgement', evidence: [] },
        { momentum: { safety: 2 }, wards: ['quay'], grade: 'judgement', evidence: [] },
      ],
    },
  },
];

export const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

/** As many runs of a long scenario as take about as long as `runs` of a short one. */
export const runsIn = (scenario: Scenario, runs: number): number => Math.max(5, Math.round((runs * 3) / scenario.beats.length));

/** Runs in each written scenario, in those met elsewhere, and in each wild one. */
export function forEveryScenario(runs: number, check: (scenario: Scenario, seed: number, diceSeed: number) => void): void {
  for (const scenario of [...written, ...met]) {
    fc.assert(
      fc.property(seeds, seeds, (seed, diceSeed) => check(scenario, seed, diceSeed)),
      { numRuns: runsIn(scenario, runs) },
    );
  }
  fc.assert(fc.property(wildScenario, seeds, seeds, check), { numRuns: runs });
}
