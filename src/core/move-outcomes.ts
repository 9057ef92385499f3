import { clamp } from './scaled.ts';
import type { Scenario } from './scenario.ts';
import { type Tables, tablesOf } from './tables.ts';
import type { Draft, Outcomes } from './world.ts';

/** Share of its momentum that an outcome keeps each month: results not seen through leak back. */
const keeps = 0.96;

/** What is kept after so many months, for as many as pass at once; powers are slow to take. */
const powers = Array.from({ length: 37 }, (_, months) => keeps ** months);

/** Momentum of 1 after so many months, and the levels it has moved by then: the monthly steps summed up. */
const kept = (months: number): number => powers[months] ?? keeps ** months;
const moved = (months: number): number => (1 - kept(months)) / (1 - keeps) / 10;

/** What is left of a level's momentum to come: where it stands after so many months if nothing is done, 0–10. */
export function projected(level: number, momentum: number, months: number): number {
  return clamp(level + momentum * moved(months), 0, 10);
}

/**
 * Lets outcomes follow their momentum through the months after `from` up to the draft's own: momentum wears off each month,
 * and assets add theirs once a quarter. Several months at once come to the same as one by one.
 */
export function moveOutcomes(scenario: Scenario, draft: Draft, from: number): void {
  const months = draft.month - from;
  if (months <= 0) return;
  const { sustains } = tablesOf(scenario);
  const wears = kept(months);
  const moves = moved(months);
  let quartersKept = 0;
  let quartersMoved = 0;
  for (let left = months - ((2 - (from % 3)) % 3); left > 0; left -= 3) {
    quartersKept += kept(left);
    quartersMoved += moved(left);
  }
  for (const id in draft.outcomes) {
    const before = draft.outcomes[id] as Outcomes;
    const held = heldUp(sustains, draft.base, id);
    const heldKept = held * quartersKept;
    const heldMoved = held * quartersMoved;
    // No momentum is beyond 10: levels this far from both ends cannot touch them.
    const mostHeld = Math.abs(held) * Math.ceil(months / 3);
    const farthest = 10 * moves + Math.abs(heldMoved);
    const level = before.level.slice();
    const momentum = before.momentum.slice();
    for (let ward = 0; ward < level.length; ward++) {
      const at = level[ward] as number;
      const moving = momentum[ward] as number;
      const nearEnd = at < farthest || at > 10 - farthest;
      if (Math.abs(moving) + mostHeld > 10 || (nearEnd && mayTouch(at, Math.abs(moving) * moves + Math.abs(heldMoved)))) {
        // It may touch the end of a scale on the way and turn back: only month by month is exact.
        moveByMonth(level, momentum, ward, held, from, months);
        continue;
      }
      level[ward] = at + moving * moves + heldMoved;
      momentum[ward] = moving * wears + heldKept;
    }
    draft.outcomes[id] = { level, momentum };
  }
}

/** Momentum that a base adds to an indicator once a quarter, tenths of a level. */
function heldUp(sustains: Tables['sustains'], base: readonly string[], indicator: string): number {
  let sum = 0;
  for (const asset of base) sum += sustains.get(asset)?.[indicator] ?? 0;
  return sum;
}

const mayTouch = (level: number, reach: number): boolean => level - reach < 0 || level + reach > 10;

function moveByMonth(level: number[], momentum: number[], ward: number, held: number, from: number, months: number): void {
  let at = level[ward] as number;
  let moving = momentum[ward] as number;
  for (let month = from + 1; month <= from + months; month++) {
    if (month % 3 === 0) moving = clamp(moving + held, -10, 10);
    at = clamp(at + moving / 10, 0, 10);
    moving *= keeps;
  }
  level[ward] = at;
  momentum[ward] = moving;
}
