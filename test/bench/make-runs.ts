/**
 * Runs as a room of people would save them, by dice: `node test/bench/make-runs.ts 10000 leading-change-c > runs.json`.
 * Each leans on the path of the case, on a behaviour or on chance, and strays from it one time in five.
 */
import type { Journal } from '../../src/core/journal.ts';
import { type Behaviour, behaviours } from '../../src/core/names.ts';
import { atRandom } from '../../src/core/policy/at-random.ts';
import { behaviourPolicy } from '../../src/core/policy/behaviour.ts';
import { casePathPolicy } from '../../src/core/policy/case-path.ts';
import { playOut } from '../../src/core/policy/play-out.ts';
import type { Policy } from '../../src/core/policy/policy.ts';
import { type Random, randomFrom } from '../../src/core/policy/random.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { start } from '../../src/core/start.ts';
import { loadScenarios } from '../../src/scenario/library.ts';

/** The same journals for the same scenario and count; no two of them alike. */
export function makeRuns(scenario: Scenario, count: number): readonly Journal[] {
  return Array.from({ length: count }, (_, seed) => {
    const random = randomFrom(seed * 7919 + 1);
    const { entries } = playOut(scenario, start(scenario, seed), policyOf(random), random);
    const meaning = entries.map((entry) => (entry.kind === 'decide' ? { ...entry, meant: meantBy(random) } : entry));
    return { scenario: scenario.id, version: scenario.version, seed, entries: meaning };
  });
}

function policyOf(random: Random): Policy {
  const leans = [casePathPolicy, behaviourPolicy(random.pick(behaviours) ?? 'learn'), behaviourPolicy('collaborate'), atRandom];
  const leaning = random.pick(leans) ?? atRandom;
  // Nobody keeps to one way of deciding for a whole run.
  return { ...leaning, choose: (scenario, world, stream) => (stream.next() < 0.8 ? leaning : atRandom).choose(scenario, world, stream) };
}

const meantBy = (random: Random): readonly Behaviour[] => behaviours.filter(() => random.next() < 0.12).slice(0, 2);

if (import.meta.main) {
  const [count, id = 'leading-change-c'] = process.argv.slice(2);
  const scenario = loadScenarios().scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`There is no scenario called ${id}.`);
  process.stdout.write(
    `[\n${makeRuns(scenario, Number(count))
      .map((journal) => JSON.stringify(journal))
      .join(',\n')}\n]\n`,
  );
}
