import type { Scenario } from '../../core/scenario.ts';
import type { World } from '../../core/world.ts';
import { aYearOn } from '../outcomes.ts';
import { trustOf } from '../people.ts';

/** Where one run stood when it ended, or stands now. Plain JSON. */
export interface RunEnd {
  /** Trust, 0–10, in the order of the scenario’s people. */
  readonly people: readonly number[];
  /** Means over the wards twelve months on, 0–10, in the order of its indicators. */
  readonly outcomes: readonly number[];
}

/** By the readers of a run’s debrief. `undefined` while it is under way: it has come to nothing yet. */
export const runEndOf = (scenario: Scenario, world: World): RunEnd | undefined =>
  world.ended === undefined ? undefined : runStandAt(scenario, world);

/** By the same readers, whether it has ended or not. */
export const runStandAt = (scenario: Scenario, world: World): RunEnd => ({
  people: scenario.stakeholders.map(({ id }) => trustOf(world, id)),
  outcomes: scenario.indicators.map(({ id }) => aYearOn(world, id)),
});
