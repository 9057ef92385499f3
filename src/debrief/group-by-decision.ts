import { type DecidedTurn, isDecided, type Turn } from '../core/replay.ts';

/** A decision with what led to it. */
export interface DecisionTurns {
  readonly turn: DecidedTurn;
  /** All turns since the decision before, this one last: looks, frame, decision. */
  readonly since: readonly Turn[];
}

/** Cuts the turns of a run into its decisions. What came after the last one belongs to none. */
export function groupByDecision(turns: readonly Turn[]): readonly DecisionTurns[] {
  const groups: DecisionTurns[] = [];
  let since: Turn[] = [];
  for (const turn of turns) {
    since.push(turn);
    if (!isDecided(turn)) continue;
    groups.push({ turn, since });
    since = [];
  }
  return groups;
}
