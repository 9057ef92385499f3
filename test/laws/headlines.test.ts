import { describe, expect, test } from 'vitest';
import { holds } from '../../src/core/holds.ts';
import { behaviours } from '../../src/core/names.ts';
import { atRandom } from '../../src/core/policy/at-random.ts';
import { behaviourPolicy } from '../../src/core/policy/behaviour.ts';
import { casePathPolicy } from '../../src/core/policy/case-path.ts';
import { optionPolicy } from '../../src/core/policy/option-k.ts';
import { playOut } from '../../src/core/policy/play-out.ts';
import type { Policy } from '../../src/core/policy/policy.ts';
import { randomFrom } from '../../src/core/policy/random.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { start } from '../../src/core/start.ts';
import { shipped } from './scenarios.ts';

/** One-sided players now and then, and players at random as often as it takes. */
const single: readonly Policy[] = [casePathPolicy, ...behaviours.map(behaviourPolicy), ...[1, 2, 3, 4].map(optionPolicy)];
const most = 600;

/** Headlines that no run of the sample is told, the last resort apart. */
function unmet(scenario: Scenario): readonly string[] {
  const left = new Set(scenario.findings.filter(({ when }) => when !== undefined).map(({ id }) => id));
  for (let seed = 0; seed < most && left.size > 0; seed++) {
    const { world } = playOut(scenario, start(scenario, seed), single[seed] ?? atRandom, randomFrom(seed));
    left.delete(scenario.findings.find(({ when }) => when !== undefined && holds(when, world))?.id ?? '');
  }
  return [...left];
}

describe('every headline is what some run comes to', () => {
  for (const { scenario } of shipped) test(scenario.id, () => expect(unmet(scenario)).toEqual([]));

  test('and one that none can come to is seen', () => {
    const scenario = shipped.find((one) => one.scenario.id === 'leading-change-h')?.scenario;
    if (!scenario) throw new Error('leading-change-h');
    const findings = scenario.findings.map((one) =>
      one.id === 'own-shoulders' ? { ...one, when: { resource: 'resilience' as const, atMost: -1 } } : one,
    );
    expect(unmet({ ...scenario, findings })).toEqual(['own-shoulders']);
  });
});
