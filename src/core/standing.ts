import { projected } from './move-outcomes.ts';
import type { Scenario } from './scenario.ts';
import type { World } from './world.ts';

/** Base of this many assets counts as full width. */
const wide = 8;

/**
 * One figure for checks alone, 0–1, never shown to a player: half outcomes projected twelve months,
 * a quarter width of the base, a quarter relationships weighted by influence.
 */
export function standing(scenario: Scenario, world: World): number {
  let outcomes = 0;
  let cells = 0;
  for (const { id } of scenario.indicators) {
    const { level, momentum } = world.outcomes[id] ?? { level: [], momentum: [] };
    for (let ward = 0; ward < level.length; ward++) {
      outcomes += projected(level[ward] ?? 0, momentum[ward] ?? 0, 12) / 10;
      cells += 1;
    }
  }
  let trust = 0;
  let influence = 0;
  for (const who in world.relationships) {
    const relationship = world.relationships[who];
    if (!relationship) continue;
    trust += (relationship.trust / 10) * relationship.influence;
    influence += relationship.influence;
  }
  return (
    0.5 * (cells === 0 ? 0 : outcomes / cells) +
    0.25 * Math.min(1, world.base.length / wide) +
    0.25 * (influence === 0 ? 0 : trust / influence)
  );
}
