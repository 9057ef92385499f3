import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { type Entry, type Journal, mostMeant } from '../../src/core/journal.ts';
import { lookRefusal } from '../../src/core/look.ts';
import { behaviours } from '../../src/core/names.ts';
import { applyRefusal, choiceRefusal, mostApplied } from '../../src/core/offer.ts';
import { passTime } from '../../src/core/pass-time.ts';
import { replay } from '../../src/core/replay.ts';
import { framesToSay } from '../../src/core/say-frame.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { start } from '../../src/core/start.ts';
import { need, tablesOf } from '../../src/core/tables.ts';
import { take } from '../../src/core/take.ts';
import type { World } from '../../src/core/world.ts';
import { machineOf } from '../../src/flow/machine.ts';
import { type RunEvent, runFrom } from '../../src/flow/run.ts';
import { type Bookmark, emptyPlan, type Plan } from '../../src/flow/steps.ts';
import { freeze } from './freeze.ts';
import { backers, dice } from './random-play.ts';
import { met, runsIn, seeds, written } from './scenarios.ts';
import { wildScenario } from './wild-scenario.ts';

const empty = (scenario: Scenario, seed: number): Journal => ({ scenario: scenario.id, version: scenario.version, seed, entries: [] });

function begin(machine: ReturnType<typeof machineOf>, journal: Journal, bookmark: Bookmark | undefined) {
  const actor = createActor(machine, { input: { journal, bookmark } });
  actor.start();
  return actor;
}

const bytes = (value: unknown): string => JSON.stringify(value);
const hasEnded = (actor: ReturnType<typeof begin>): boolean => actor.getSnapshot().context.bookmark.step === 'ended';

/** Where decisions are prepared and made; elsewhere a page is being read and only going on is possible. */
const deciding: readonly string[] = ['frame', 'heard', 'choose', 'apply', 'intend', 'assess'];

/** An event of any kind, most of them possible, some not. */
function anyEvent(scenario: Scenario, world: World, roll: (below: number) => number): RunEvent {
  const beat = need(tablesOf(scenario).beats, world.beat);
  const pick = <T>(items: readonly T[]): T | undefined => items[roll(items.length)];
  switch (roll(13)) {
    case 12:
      return { type: 'PICK_FRAME', frame: pick(scenario.horizons.flatMap(({ frames }) => frames))?.id ?? 'nothing' };
    case 0:
      return { type: 'LOOK', look: pick(beat.looks)?.id ?? 'nothing' };
    case 1:
      return { type: 'FRAME', frame: pick(scenario.horizons.flatMap(({ frames }) => frames))?.id ?? 'nothing' };
    case 2:
      return roll(3) === 0 ? { type: 'DROP', initiative: pick(scenario.initiatives)?.id ?? 'nothing' } : { type: 'CONTINUE' };
    case 3:
      return { type: 'PICK', option: pick(scenario.beats.flatMap(({ options }) => options))?.id ?? 'nothing' };
    case 4:
      return { type: 'APPLY', apply: backers(scenario, world).filter(() => roll(2) === 0) };
    case 5:
      return { type: 'APPLY', apply: [pick([...scenario.assets, ...scenario.stakeholders])?.id ?? '', 'nobody'].slice(0, 1 + roll(2)) };
    case 6:
      return { type: 'INTEND', meant: behaviours.filter(() => roll(4) === 0), why: roll(2) === 0 ? '' : 'because' };
    case 7:
    case 8:
      return { type: 'DECIDE' };
    case 9:
      return { type: 'PICK', option: pick([...beat.options, beat.pass])?.id ?? 'pass' };
    default:
      return { type: 'CONTINUE' };
  }
}

/** What core says this event would write, where it writes anything at this step. */
function entryOf(event: RunEvent, world: World, plan: Plan): Entry | undefined {
  switch (event.type) {
    case 'LOOK':
      return { kind: 'look', look: event.look };
    case 'FRAME':
      return { kind: 'frame', frame: event.frame };
    case 'DROP':
      return { kind: 'drop', initiative: event.initiative };
    case 'DECIDE':
      return plan.option === undefined
        ? undefined
        : { kind: 'decide', beat: world.beat, option: plan.option, apply: plan.apply, meant: plan.meant, why: plan.why };
    default:
      return undefined;
  }
}

/** Plays by random events, calling `visit` after each; stops at the end of the run. */
function playByEvents(
  scenario: Scenario,
  seed: number,
  diceSeed: number,
  visit: (actor: ReturnType<typeof begin>, event: RunEvent, before: ReturnType<ReturnType<typeof begin>['getSnapshot']>) => void,
): ReturnType<typeof begin> {
  freeze(scenario);
  const roll = dice(diceSeed);
  const actor = begin(machineOf(scenario), empty(scenario, seed), undefined);
  for (let sent = 0; sent < 3000 && !hasEnded(actor); sent++) {
    const before = actor.getSnapshot();
    const event = anyEvent(scenario, before.context.world, roll);
    actor.send(event);
    visit(actor, event, before);
  }
  return actor;
}

function forEveryMachine(runs: number, check: (scenario: Scenario, seed: number, diceSeed: number) => void): void {
  for (const scenario of [...written, ...met]) {
    fc.assert(
      fc.property(seeds, seeds, (seed, diceSeed) => check(scenario, seed, diceSeed)),
      { numRuns: runsIn(scenario, runs) },
    );
  }
  fc.assert(fc.property(wildScenario, seeds, seeds, check), { numRuns: runs });
}

describe('the machine', () => {
  test('agrees with core on every step: what core allows happens, what core refuses does not', () => {
    forEveryMachine(50, (scenario, seed, diceSeed) => {
      let world = start(scenario, seed);
      let known = world;
      const written: Entry[] = [];
      const end = playByEvents(scenario, seed, diceSeed, (actor, event, before) => {
        const { context } = actor.getSnapshot();
        const step = before.context.bookmark.step;
        // A frame is said on its own page; a look is read to the end first.
        const entry =
          deciding.includes(step) && (event.type !== 'FRAME' || step === 'frame') ? entryOf(event, world, before.context.plan) : undefined;
        const taken = entry && take(scenario, world, entry);
        if (entry && taken?.ok) {
          written.push(entry);
          world = taken.world;
        } else if (step === 'reveal' && event.type === 'CONTINUE') {
          const passed = passTime(scenario, world);
          if (!passed.ok) throw new Error(JSON.stringify(passed));
          world = passed.world;
        }
        expect(context.journal.entries.length).toBe(written.length);
        if (context.world !== before.context.world) {
          expect(context.journal.entries).toEqual(written);
          expect(bytes(context.world)).toBe(bytes(world));
        } else expect(world).toBe(known);
        known = world;
      });
      expect(hasEnded(end)).toBe(true);
      expect(world.ended).toBeDefined();
    });
  });

  test('lets an option be picked, things be put behind it and intentions be said, exactly where core does', () => {
    const accepted = { apply: 0, intend: 0 };
    forEveryMachine(40, (scenario, seed, diceSeed) => {
      playByEvents(scenario, seed, diceSeed, (actor, event, before) => {
        const { world, plan, bookmark } = before.context;
        const now = actor.getSnapshot().context.plan;
        const open = deciding.includes(bookmark.step) && bookmark.step !== 'frame';
        if (event.type === 'PICK') {
          const may = open && !choiceRefusal(scenario, world, { option: event.option, apply: [] });
          expect(now.option).toBe(may ? event.option : plan.option);
        }
        const said = framesToSay(scenario, world).length === 0;
        if (event.type === 'APPLY') {
          const { apply } = event;
          const sound = apply.length <= mostApplied && new Set(apply).size === apply.length;
          const may = open && said && sound && apply.every((id) => !applyRefusal(scenario, world, id));
          expect(now.apply).toEqual(may ? apply : plan.apply);
          if (may && apply.length > 0) accepted.apply += 1;
        }
        if (event.type === 'INTEND') {
          expect(now.meant).toEqual(open && said ? event.meant.slice(0, mostMeant) : plan.meant);
          if (open && said && event.meant.length > 0) accepted.intend += 1;
        }
        if (event.type === 'LOOK' && lookRefusal(scenario, world, event.look)) expect(actor.getSnapshot().context.world).toBe(world);
        if (event.type === 'FRAME' && bookmark.step !== 'frame')
          expect(framesToSay(scenario, actor.getSnapshot().context.world)).toEqual(framesToSay(scenario, world));
      });
    });
    expect(accepted.apply).toBeGreaterThan(20);
    expect(accepted.intend).toBeGreaterThan(20);
  });

  test('holds no plan that could not be decided', () => {
    let plans = 0;
    forEveryMachine(40, (scenario, seed, diceSeed) => {
      playByEvents(scenario, seed, diceSeed, (actor) => {
        const { world, plan, bookmark } = actor.getSnapshot().context;
        if (plan.option === undefined || !deciding.includes(bookmark.step)) return;
        plans += 1;
        expect(choiceRefusal(scenario, world, { option: plan.option, apply: plan.apply })).toBeUndefined();
      });
    });
    expect(plans).toBeGreaterThan(100);
  });

  test('always has a way on: from every step to the next and so to an ending', () => {
    forEveryMachine(40, (scenario, seed, diceSeed) => {
      const roll = dice(diceSeed);
      const actor = begin(machineOf(scenario), empty(scenario, seed), undefined);
      const steps: string[] = [];
      while (!hasEnded(actor)) {
        const { bookmark, world } = actor.getSnapshot().context;
        steps.push(bookmark.step);
        if (steps.length > 400) throw new Error(`No way on: ${steps.slice(-8).join(' ')}`);
        if (bookmark.step === 'frame') {
          const frames = framesToSay(scenario, world);
          actor.send({ type: 'FRAME', frame: frames[roll(frames.length)]?.id ?? '' });
        } else if (bookmark.step === 'choose') actor.send({ type: 'PICK', option: 'pass' });
        else if (bookmark.step === 'apply') actor.send({ type: 'DECIDE' });
        else actor.send({ type: 'CONTINUE' });
      }
      expect(actor.getSnapshot().context.bookmark.step).toBe('ended');
    });
  });

  test('taken up again from journal and bookmark at any step, goes on as if it had never stopped', () => {
    forEveryMachine(30, (scenario, seed, diceSeed) => {
      const machine = machineOf(scenario);
      playByEvents(scenario, seed, diceSeed, (actor, _, before) => {
        const stopped = actor.getSnapshot();
        if (stopped.context === before.context) return;
        const kept = JSON.parse(JSON.stringify({ journal: stopped.context.journal, bookmark: stopped.context.bookmark })) as {
          journal: Journal;
          bookmark: Bookmark;
        };
        const resumed = begin(machine, kept.journal, kept.bookmark).getSnapshot();
        expect(resumed.value).toEqual(stopped.value);
        expect(resumed.context.bookmark).toEqual(stopped.context.bookmark);
        expect(bytes(resumed.context.world)).toBe(bytes(stopped.context.world));
        expect(resumed.context.plan).toEqual(stopped.context.plan);
        expect(resumed.context.found).toEqual(stopped.context.found);
        const page = stopped.context.bookmark.step;
        if (page === 'outcome' || page === 'reveal' || page === 'passing' || page === 'horizon-end') {
          expect(bytes(resumed.context.decided)).toBe(bytes(stopped.context.decided));
          if (page !== 'outcome' && page !== 'reveal') expect(resumed.context.passed).toEqual(stopped.context.passed);
        }
      });
    });
  });

  test('taken up without a bookmark stands at the last decision of its journal', () => {
    forEveryMachine(30, (scenario, seed, diceSeed) => {
      const { journal } = playByEvents(scenario, seed, diceSeed, () => undefined).getSnapshot().context;
      const machine = machineOf(scenario);
      for (let cut = 0; cut <= journal.entries.length; cut++) {
        const part = { ...journal, entries: journal.entries.slice(0, cut) };
        const { world, bookmark } = begin(machine, part, undefined).getSnapshot().context;
        const replayed = replay(scenario, part, false);
        expect(replayed.ok && bytes(replayed.world)).toBe(bytes(world));
        expect(bookmark.step).toBe(world.resolving ? 'outcome' : framesToSay(scenario, world).length > 0 ? 'frame' : 'choose');
      }
    });
  });

  test('a kept plan that the world no longer allows is put down, and a journal that does not replay is refused', () => {
    const [scenario] = written as [Scenario];
    const framed: Journal = { ...empty(scenario, 1), entries: [{ kind: 'frame', frame: 'orders' }] };
    const bookmark: Bookmark = {
      beat: 'the-gate',
      step: 'apply',
      plan: { ...emptyPlan, option: 'open-it', apply: ['one-account'] },
      found: undefined,
    };
    expect(runFrom(scenario, framed, bookmark).plan).toEqual({ ...emptyPlan, option: 'open-it' });
    const nonsense = { ...bookmark, plan: { ...bookmark.plan, option: 'fly' } };
    expect(runFrom(scenario, framed, nonsense).plan).toEqual(emptyPlan);
    expect(runFrom(scenario, framed, nonsense).bookmark.step).toBe('choose');
    expect(() => runFrom(scenario, { ...framed, entries: [{ kind: 'frame', frame: 'nonsense' }] }, undefined)).toThrow(/Entry 0/);
  });
});
