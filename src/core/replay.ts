import type { Decided } from './decide.ts';
import type { Entry, Journal } from './journal.ts';
import { type Passed, passTime } from './pass-time.ts';
import type { Refusal } from './refusal.ts';
import type { Scenario } from './scenario.ts';
import type { Shift } from './shift.ts';
import { start } from './start.ts';
import { take } from './take.ts';
import type { World } from './world.ts';

/** One entry and all it did. */
export interface Turn {
  readonly entry: Entry;
  readonly before: World;
  readonly after: World;
  readonly shifts: readonly Shift[];
  /** Of a decision. */
  readonly decided: Decided | undefined;
  /** Time after a decision, where it has passed. */
  readonly passed: (Passed & { readonly world: World; readonly shifts: readonly Shift[] }) | undefined;
}

/** A turn that was a decision. */
export type DecidedTurn = Turn & { readonly entry: Extract<Entry, { readonly kind: 'decide' }>; readonly decided: Decided };

/** The decisions of a run, in order. */
export const decidedTurns = (turns: readonly Turn[]): readonly DecidedTurn[] => turns.filter(isDecided);

export const isDecided = (turn: Turn): turn is DecidedTurn => turn.entry.kind === 'decide' && turn.decided !== undefined;

export type Replay =
  | { readonly ok: true; readonly world: World; readonly turns: readonly Turn[] }
  /** `at`: index of the entry that could not be taken, or −1 where the journal is not this scenario's. */
  | { readonly ok: false; readonly at: number; readonly refusal: Refusal };

/**
 * Plays a journal again. Time passes before every entry that follows a decision;
 * after the last one it passes only where `settle` says so.
 */
export function replay(scenario: Scenario, journal: Journal, settle = true): Replay {
  if (journal.scenario !== scenario.id || journal.version !== scenario.version) {
    return { ok: false, at: -1, refusal: { reason: 'elsewhere', what: `${journal.scenario} version ${journal.version}` } };
  }
  let world = start(scenario, journal.seed);
  const turns: Turn[] = [];
  for (const [at, entry] of journal.entries.entries()) {
    const before = world;
    const taken = take(scenario, world, entry);
    if (!taken.ok) return { ok: false, at, refusal: taken.refusal };
    world = taken.world;
    let passed: Turn['passed'];
    if (world.resolving !== undefined && (settle || at < journal.entries.length - 1)) {
      const time = passTime(scenario, world);
      if (!time.ok) return { ok: false, at, refusal: time.refusal };
      world = time.world;
      passed = time;
    }
    const { beat, option, outcome, effectiveness, landed } = taken;
    const decided = beat && option && outcome && effectiveness && landed ? { beat, option, outcome, effectiveness, landed } : undefined;
    turns.push({ entry, before, after: taken.world, shifts: taken.shifts, decided, passed });
  }
  return { ok: true, world, turns };
}
