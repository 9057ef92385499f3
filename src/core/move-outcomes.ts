import type { Scenario } from './scenario.ts';
import { need, tablesOf } from './tables.ts';
import type { Draft, Outcomes } from './world.ts';

/** Share of its momentum that an outcome keeps each month: results not seen through leak back. */
const keeps = 0.96;

/**
 * Outcomes follow, month by month, the momentum they had when the decision was taken, and momentum wears off.
 * What happens meanwhile shows in the months after the next decision: results lag.
 */
export function moveOutcomes(scenario: Scenario, draft: Draft, months: number): void {
  const { assets } = tablesOf(scenario);
  for (const id in draft.outcomes) {
    const before = draft.outcomes[id] as Outcomes;
    const level = before.level.slice();
    const momentum = before.momentum.slice();
    let held = 0;
    for (const asset of draft.base) held += need(assets, asset).sustains[id] ?? 0;
    for (let ward = 0; ward < level.length; ward++) {
      let at = level[ward] as number;
      let moving = momentum[ward] as number;
      for (let month = draft.month + 1; month <= draft.month + months; month++) {
        if (month % 3 === 0) moving += held;
        at += moving / 10;
        if (at < 0) at = 0;
        else if (at > 10) at = 10;
        moving *= keeps;
      }
      level[ward] = at;
      momentum[ward] = moving > 10 ? 10 : moving < -10 ? -10 : moving;
    }
    draft.outcomes[id] = { level, momentum };
  }
}
