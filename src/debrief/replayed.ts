import type { Journal } from '../core/journal.ts';
import { type Replay, replay } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';

export type Replayed = Extract<Replay, { readonly ok: true }>;

/** A run played again to where it stands, the months after its last decision with it. Throws for a journal that does not replay: check it first. */
export function replayed(scenario: Scenario, journal: Journal): Replayed {
  const run = replay(scenario, journal);
  if (!run.ok) throw new Error(`Entry ${run.at} of this run cannot be replayed.`);
  return run;
}
