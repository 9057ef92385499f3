import type { Journal } from './journal.ts';
import { replay } from './replay.ts';
import type { Scenario } from './scenario.ts';
import type { World } from './world.ts';

/** A decision that can still be taken back. */
export interface Undoable {
  /** Index of the entry to go back to. */
  readonly entry: number;
  readonly beat: string;
}

/** Decisions of the horizon that `world` stands in, first first. What a horizon has closed stays closed. */
export function undoableIn(scenario: Scenario, journal: Journal, world: World): readonly Undoable[] {
  const replayed = replay(scenario, journal, false);
  if (!replayed.ok) return [];
  return replayed.turns.flatMap(({ entry, before }, index) =>
    entry.kind === 'decide' && before.horizon === world.horizon ? [{ entry: index, beat: entry.beat }] : [],
  );
}
