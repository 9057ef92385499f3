import { bringIn } from './bring-in.ts';
import { type Decided, decide } from './decide.ts';
import { drop } from './drop.ts';
import type { Entry } from './journal.ts';
import { look } from './look.ts';
import { type Passed, passTimeOn } from './pass-time.ts';
import { react } from './react.ts';
import { sayFrame } from './say-frame.ts';
import type { Scenario } from './scenario.ts';
import type { Shift } from './shift.ts';
import { refuse, type Step } from './step.ts';
import type { Draft, World } from './world.ts';

/** Does what one journal entry says. A decision leaves its time still to pass. */
export function take(scenario: Scenario, world: World, entry: Entry): Step<Partial<Decided>> {
  switch (entry.kind) {
    case 'look':
      return look(scenario, world, entry.look);
    case 'frame':
      return sayFrame(scenario, world, entry.frame);
    case 'drop':
      return drop(scenario, world, entry.initiative);
    case 'event':
      return bringIn(scenario, world, entry.event);
    case 'react':
      return react(scenario, world, entry);
    case 'decide':
      if (entry.beat !== world.beat) return refuse({ reason: 'elsewhere', what: entry.beat });
      return decide(scenario, world, entry);
  }
}

/** A decision and the time after it, in one step: what searches and policies walk. */
export function turn(
  scenario: Scenario,
  world: World,
  choice: { readonly option: string; readonly apply: readonly string[] },
): Step<Decided & Passed> {
  const decided = decide(scenario, world, choice);
  if (!decided.ok) return decided;
  // The decided world is nobody else's yet, so time may pass on it without another copy.
  const draft = decided.world as Draft;
  const shifts = decided.shifts as Shift[];
  const { months, events, opened } = passTimeOn(scenario, draft, decided.option, decided.effectiveness.value, shifts);
  return { ...decided, months, events, opened };
}
