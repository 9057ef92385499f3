import { decidedTurns, type Turn } from '../core/replay.ts';

/** Something that happened by itself. */
export interface EventReport {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly announced: boolean;
  /** Index of the decision after which it landed. */
  readonly decision: number;
}

export function eventsOf(turns: readonly Turn[]): readonly EventReport[] {
  return decidedTurns(turns).flatMap((turn, decision) =>
    (turn.passed?.events ?? []).map(({ id, title, text, announced }) => ({ id, title, text, announced, decision })),
  );
}
