import type { Costs, Resource } from '../src/core/names.ts';
import type { Turn } from '../src/core/replay.ts';
import { poolsMoved } from '../src/ui/panel/pools-moved.ts';

/** What the pages of a run showed as spent or lost, by decision: each look's, the frame's and the consequence's, without the months after. What a facilitator brought in is no choice's price. */
export function spentByDecision(turns: readonly Turn[]): readonly Costs[] {
  const decisions: Costs[] = [];
  let open: Partial<Record<Resource, number>> = {};
  for (const { entry, shifts, decided } of turns) {
    if (entry.kind === 'event') continue;
    const { spent, lost } = poolsMoved(shifts);
    for (const { resource, by } of [...spent, ...lost]) open[resource] = (open[resource] ?? 0) - by;
    if (!decided) continue;
    decisions.push(open);
    open = {};
  }
  return decisions;
}
