import { bringInRefusal } from '../../src/core/bring-in.ts';
import { type Entry, reactions } from '../../src/core/journal.ts';
import { lookRefusal } from '../../src/core/look.ts';
import { behaviours } from '../../src/core/names.ts';
import { applyRefusal, choiceRefusal, mostApplied } from '../../src/core/offer.ts';
import { passTime } from '../../src/core/pass-time.ts';
import { reactRefusal } from '../../src/core/react.ts';
import { framesToSay } from '../../src/core/say-frame.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { start } from '../../src/core/start.ts';
import { need, tablesOf } from '../../src/core/tables.ts';
import { take } from '../../src/core/take.ts';
import type { World } from '../../src/core/world.ts';
import { freeze } from './freeze.ts';

/** A stream of whole numbers below a bound, the same for the same seed. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Everything that could stand behind a choice now. */
export const backers = (scenario: Scenario, world: World): readonly string[] =>
  [...scenario.assets, ...scenario.stakeholders].map(({ id }) => id).filter((id) => !applyRefusal(scenario, world, id));

/** Entries that core accepts now, with at most one way of backing each option, picked by `roll`. */
function legalEntries(scenario: Scenario, world: World, roll: (below: number) => number): readonly Entry[] {
  const beat = need(tablesOf(scenario).beats, world.beat);
  const behind = backers(scenario, world);
  const apply = behind.filter(() => roll(3) === 0).slice(0, mostApplied);
  const meant = behaviours.filter(() => roll(6) === 0).slice(0, 2);
  return [
    ...beat.looks.filter(({ id }) => !lookRefusal(scenario, world, id)).map(({ id }): Entry => ({ kind: 'look', look: id })),
    ...framesToSay(scenario, world).map(({ id }): Entry => ({ kind: 'frame', frame: id })),
    ...(roll(4) === 0 ? world.initiatives.map(({ id }): Entry => ({ kind: 'drop', initiative: id })) : []),
    ...[...beat.options, beat.pass]
      .filter(({ id }) => !choiceRefusal(scenario, world, { option: id, apply }))
      .map(({ id }): Entry => ({ kind: 'decide', beat: beat.id, option: id, apply, meant, why: '' })),
  ];
}

/** The same, with what only a workshop brings: a facilitator's events, and how whoever plays a stakeholder took a decision. */
function groupEntries(scenario: Scenario, world: World, roll: (below: number) => number): readonly Entry[] {
  const events = scenario.facilitation.events.filter(({ id }) => roll(4) === 0 && !bringInRefusal(scenario, world, id));
  const reacted = scenario.facilitation.roles.flatMap(({ stakeholder: who = '' }): readonly Entry[] => {
    const by = reactions[roll(3)] ?? 0;
    return roll(4) > 0 || reactRefusal(scenario, world, { who, by }) ? [] : [{ kind: 'react', who, by }];
  });
  return [...legalEntries(scenario, world, roll), ...events.map(({ id }): Entry => ({ kind: 'event', event: id })), ...reacted];
}

export interface Played {
  readonly entries: readonly Entry[];
  /** Every world on the way, the first included; frozen. */
  readonly worlds: readonly World[];
  readonly last: World;
}

/** Plays a whole run by dice over a frozen scenario and frozen worlds. Throws where a run gets stuck or goes on without end. */
export const playByDice = (scenario: Scenario, seed: number, diceSeed: number, visit?: (world: World) => void): Played =>
  play(legalEntries, scenario, seed, diceSeed, visit);

/** A table's run in a workshop, by dice. */
export const playInGroup = (scenario: Scenario, seed: number, diceSeed: number, visit?: (world: World) => void): Played =>
  play(groupEntries, scenario, seed, diceSeed, visit);

function play(
  entriesNow: typeof legalEntries,
  scenario: Scenario,
  seed: number,
  diceSeed: number,
  visit: ((world: World) => void) | undefined,
): Played {
  freeze(scenario);
  const roll = dice(diceSeed);
  let world = freeze(start(scenario, seed));
  const entries: Entry[] = [];
  const worlds: World[] = [world];
  const go = (next: World) => {
    world = freeze(next);
    worlds.push(world);
  };
  while (world.ended === undefined) {
    if (entries.length > 500) throw new Error('This run does not end.');
    visit?.(world);
    const legal = entriesNow(scenario, world, roll);
    const entry = legal[roll(Math.max(1, legal.length))];
    if (!entry) throw new Error(`Nothing can be done at ${world.beat}.`);
    const step = take(scenario, world, entry);
    if (!step.ok) throw new Error(`A legal entry is refused: ${JSON.stringify({ entry, refusal: step.refusal })}`);
    entries.push(entry);
    go(step.world);
    if (world.resolving !== undefined) {
      visit?.(world);
      const passed = passTime(scenario, world);
      if (!passed.ok) throw new Error(`Time does not pass: ${JSON.stringify(passed.refusal)}`);
      go(passed.world);
    }
  }
  visit?.(world);
  return { entries, worlds, last: world };
}
