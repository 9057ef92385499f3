import { replay } from '../core/replay.ts';
import type { Play } from './play.ts';

/** A decision that can still be taken back: those of the current horizon. */
export interface Undoable {
  /** Index of the entry to go back to. */
  readonly entry: number;
  readonly beat: string;
}

/** Decisions of the current horizon, first first. What a horizon has closed stays closed. */
export function undoable({ scenario, journal, step, world }: Play): readonly Undoable[] {
  const replayed = replay(scenario, journal, false);
  if (!replayed.ok || step === 'ended') return [];
  return replayed.turns.flatMap(({ entry, before }, index) =>
    entry.kind === 'decide' && before.horizon === world.horizon ? [{ entry: index, beat: entry.beat }] : [],
  );
}
