import type { Scenario } from './scenario.ts';
import type { Draft, Outcomes } from './world.ts';
import { yieldsOf } from './yields-of.ts';

/** Share of its momentum that an outcome keeps each month: results not seen through leak back. */
const keeps = 0.96;

/** Momentum of 1 after so many months, and the levels it has moved by then: the monthly steps summed up. */
const kept = (months: number): number => keeps ** months;
const moved = (months: number): number => (1 - keeps ** months) / (1 - keeps) / 10;

/**
 * Outcomes follow, month by month, the momentum they had when the decision was taken, and momentum wears off. Assets
 * add theirs once a quarter. What happens meanwhile shows in the months after the next decision: results lag.
 */
export function moveOutcomes(scenario: Scenario, draft: Draft, months: number): void {
  const { sustains } = yieldsOf(scenario, draft.base);
  const wears = kept(months);
  const moves = moved(months);
  let quartersKept = 0;
  let quartersMoved = 0;
  for (let left = months - ((2 - (draft.month % 3)) % 3); left > 0; left -= 3) {
    quartersKept += kept(left);
    quartersMoved += moved(left);
  }
  for (const id in draft.outcomes) {
    const before = draft.outcomes[id] as Outcomes;
    const held = sustains[id] ?? 0;
    const heldKept = held * quartersKept;
    const heldMoved = held * quartersMoved;
    const level = before.level.slice();
    const momentum = before.momentum.slice();
    for (let ward = 0; ward < level.length; ward++) {
      const moving = momentum[ward] as number;
      const at = (level[ward] as number) + moving * moves + heldMoved;
      level[ward] = at < 0 ? 0 : at > 10 ? 10 : at;
      const left = moving * wears + heldKept;
      momentum[ward] = left > 10 ? 10 : left < -10 ? -10 : left;
    }
    draft.outcomes[id] = { level, momentum };
  }
}
