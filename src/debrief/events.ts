import { isDecided, type Turn } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import { broughtIn, type HappenedReport } from './brought-in.ts';

/** Something that happened by itself, or that a facilitator brought in. */
export interface EventReport extends HappenedReport {
  readonly announced: boolean;
  /** A facilitator brought it in at this table. */
  readonly brought: boolean;
  /** Index of the decision after which it landed; −1 before the first. */
  readonly decision: number;
}

export function eventsOf(scenario: Scenario, turns: readonly Turn[]): readonly EventReport[] {
  let decision = -1;
  return turns.flatMap((turn): readonly EventReport[] => {
    if (isDecided(turn)) decision += 1;
    const passed = turn.passed?.events ?? [];
    return [
      ...broughtIn(scenario, [turn]).map((event) => ({ ...event, announced: false, brought: true, decision })),
      ...passed.map(({ id, title, text, announced }) => ({ id, title, text, announced, brought: false, decision })),
    ];
  });
}
