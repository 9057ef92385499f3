import type { Entry, Journal } from '../core/journal.ts';
import { refusalSentence } from '../core/refusal.ts';
import { type Replay, replay } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import type { World } from '../core/world.ts';
import { hasDecided } from './has-decided.ts';
import type { Session, Table } from './session.ts';

/** The same object for as long as it is of the same entries. */
export type Replayed = Extract<Replay, { readonly ok: true }>;

/** A table's run as solo play would keep it. */
export const journalOf = ({ scenario, version, seed }: Session, { entries }: Table): Journal => ({ scenario, version, seed, entries });

/** Entries are never changed in place, so what they replay to is worked out once. */
const replays = new WeakMap<readonly Entry[], { scenario: Scenario; seed: number; settled: boolean; replayed: Replayed }>();

/** A table's run played again, with time passed unless the last decision is still being told. Throws for a log that nobody dispatched. */
export function runOf(scenario: Scenario, session: Session, table: Table): Replayed {
  // A decision stands before its time passes.
  const settled = !hasDecided(table.phase);
  const known = replays.get(table.entries);
  if (known?.scenario === scenario && known.seed === session.seed && known.settled === settled) return known.replayed;
  const replayed = replay(scenario, journalOf(session, table), settled);
  if (!replayed.ok) throw new Error(`Step ${replayed.at + 1} of ${table.title} does not follow: ${refusalSentence(replayed.refusal)}`);
  replays.set(table.entries, { scenario, seed: session.seed, settled, replayed });
  return replayed;
}

export const worldOf = (scenario: Scenario, session: Session, table: Table): World => runOf(scenario, session, table).world;
