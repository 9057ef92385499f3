import { projected } from '../core/move-outcomes.ts';
import { openOptions } from '../core/offer.ts';
import { helpers } from '../core/policy/backers.ts';
import { anyFrame, type Policy } from '../core/policy/policy.ts';
import { turn } from '../core/take.ts';
import type { World } from '../core/world.ts';

/** Takes whatever does most for one indicator at once, as far as a year ahead; says any frame. */
export const greedyPolicy = (indicator: string): Policy => ({
  prepare: anyFrame,
  choose: (scenario, world) => {
    let option = 'pass';
    let apply: readonly string[] = [];
    let most = Number.NEGATIVE_INFINITY;
    for (const one of openOptions(scenario, world)) {
      const backed = helpers(scenario, world, one);
      const step = turn(scenario, world, { option: one.id, apply: backed });
      if (!step.ok) continue;
      const gain = aheadOf(step.world, indicator);
      if (gain > most) [option, apply, most] = [one.id, backed, gain];
    }
    return { option, apply };
  },
});

/** The sum over wards a year from now, if nothing more is done. */
function aheadOf(world: World, indicator: string): number {
  const { level, momentum } = world.outcomes[indicator] ?? { level: [], momentum: [] };
  return level.reduce((sum, at, ward) => sum + projected(at, momentum[ward] ?? 0, 12), 0);
}
