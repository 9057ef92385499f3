import { behaviours, othersResources, ownResources } from '../core/names.ts';
import type { Scenario } from '../core/scenario.ts';
import { standing } from '../core/standing.ts';
import { tablesOf } from '../core/tables.ts';
import type { World } from '../core/world.ts';

/** What the checks of validity read off one finished run. */
export interface RunFigures {
  readonly seed: number;
  /** 0–1. */
  readonly standing: number;
  /** `beat/option` in the order chosen. */
  readonly chosen: readonly string[];
  /** Frame said, by horizon. */
  readonly frames: Readonly<Record<string, string>>;
  readonly looked: readonly string[];
  readonly landed: readonly string[];
  readonly ending: string | undefined;
  /** What was enacted, summed over the options chosen, in the order of `behaviours`. */
  readonly enacted: readonly number[];
  /** Units that options and looks asked of the director's own pools. */
  readonly own: number;
  /** Units that they asked of pools drawn from others, and each asset or person put behind a choice. */
  readonly others: number;
  /** Assets held at the end. */
  readonly base: readonly string[];
}

/** `backed`: how many assets and people were put behind choices in all. */
export function runFigures(scenario: Scenario, world: World, backed: number): RunFigures {
  const tables = tablesOf(scenario);
  const enacted = behaviours.map(() => 0);
  let own = 0;
  let others = backed;
  const spend = (costs: Readonly<Partial<Record<string, number>>>): void => {
    for (const resource of ownResources) own += costs[resource] ?? 0;
    for (const resource of othersResources) others += costs[resource] ?? 0;
  };
  for (const key of world.chosen) {
    const option = tables.options.get(key);
    if (!option) continue;
    spend(option.costs);
    spend(option.hiddenCosts);
    for (const [index, behaviour] of behaviours.entries()) enacted[index] = (enacted[index] ?? 0) + (option.behaviours[behaviour] ?? 0);
  }
  for (const id of world.looked) spend(tables.looks.get(id)?.costs ?? {});
  return {
    seed: world.seed,
    standing: standing(scenario, world),
    chosen: world.chosen,
    frames: world.frames,
    looked: world.looked,
    landed: world.landed,
    ending: world.ended,
    enacted,
    own,
    others,
    base: world.base,
  };
}
