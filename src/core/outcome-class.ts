import type { Scenario } from './scenario.ts';
import type { World } from './world.ts';

/** How a ward's outcomes are drawn: 1 weakest to 5 strongest, two units to a class. */
export type OutcomeClass = 1 | 2 | 3 | 4 | 5;

/** The class of a mean outcome 0–10. */
export function outcomeClassOf(mean: number): OutcomeClass {
  return Math.min(5, Math.max(1, Math.floor(mean / 2) + 1)) as OutcomeClass;
}

/** Mean of all indicators in one ward, 0–10; `ward` counts in the order of `Scenario.wards`. */
export function wardMean(scenario: Scenario, world: World, ward: number): number {
  let sum = 0;
  for (const { id } of scenario.indicators) sum += world.outcomes[id]?.level[ward] ?? 0;
  return sum / Math.max(1, scenario.indicators.length);
}
