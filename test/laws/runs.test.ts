import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import { decisionsLeft } from '../../src/core/decisions-left.ts';
import { draw } from '../../src/core/draw.ts';
import type { Entry } from '../../src/core/journal.ts';
import { choiceRefusal, offers } from '../../src/core/offer.ts';
import { passTime } from '../../src/core/pass-time.ts';
import { replay } from '../../src/core/replay.ts';
import { framesToSay } from '../../src/core/say-frame.ts';
import { scaled } from '../../src/core/scaled.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { start } from '../../src/core/start.ts';
import { take, turn } from '../../src/core/take.ts';
import type { World } from '../../src/core/world.ts';
import { reportOf } from '../../src/debrief/report.ts';
import { worldProblems } from '../../src/validity/world-problems.ts';
import { smallScenario } from '../small-scenario.ts';
import { spentByDecision } from '../spent-by-decision.ts';
import { freeze } from './freeze.ts';
import { dice, playInGroup } from './random-play.ts';
import { forEveryScenario, seeds, written } from './scenarios.ts';

const bytes = (value: unknown): string => JSON.stringify(value);
const journalOf = (scenario: Scenario, seed: number, entries: readonly Entry[]) => ({
  scenario: scenario.id,
  version: scenario.version,
  seed,
  entries,
});

describe('for every scenario and random players', () => {
  test('the debrief counts as spent what the pages of each decision showed to go', () => {
    forEveryScenario(40, (scenario, seed, diceSeed) => {
      const journal = journalOf(scenario, seed, playInGroup(scenario, seed, diceSeed).entries);
      const replayed = replay(scenario, journal);
      if (!replayed.ok) throw new Error(bytes(replayed));
      expect(reportOf(scenario, journal).decisions.map(({ paid }) => paid)).toEqual(spentByDecision(replayed.turns));
    });
  });

  test('replaying the journal gives the same worlds, byte for byte', () => {
    forEveryScenario(150, (scenario, seed, diceSeed) => {
      const { entries, worlds, last } = playInGroup(scenario, seed, diceSeed);
      const replayed = replay(scenario, journalOf(scenario, seed, entries));
      if (!replayed.ok) throw new Error(bytes(replayed));
      expect(bytes(replayed.world)).toBe(bytes(last));
      const walked = replayed.turns.flatMap(({ after, passed }) => (passed ? [after, passed.world] : [after]));
      expect(walked.map(bytes)).toEqual(worlds.slice(1).map(bytes));
    });
  });

  test('a journal cut anywhere replays to where it was then, settled or not', () => {
    forEveryScenario(60, (scenario, seed, diceSeed) => {
      const { entries, worlds } = playInGroup(scenario, seed, diceSeed);
      const all = new Set(worlds.map(bytes));
      for (let cut = 0; cut < entries.length; cut++) {
        for (const settle of [true, false]) {
          const replayed = replay(scenario, journalOf(scenario, seed, entries.slice(0, cut)), settle);
          expect(replayed.ok && all.has(bytes(replayed.world))).toBe(true);
          if (replayed.ok && settle) expect(replayed.world.resolving).toBeUndefined();
        }
      }
    });
  });

  test('no path gets stuck: passing is always allowed, and a run ends within the decisions it was said to have', () => {
    forEveryScenario(200, (scenario, seed, diceSeed) => {
      const { entries, last } = playInGroup(scenario, seed, diceSeed, (world) => {
        if (world.ended !== undefined || world.resolving !== undefined) return;
        const refusal = choiceRefusal(scenario, world, { option: 'pass', apply: [] });
        expect(refusal).toEqual(framesToSay(scenario, world).length > 0 ? { reason: 'frame-first' } : undefined);
        expect(offers(scenario, world).at(-1)?.option.id).toBe('pass');
      });
      const { least, most } = decisionsLeft(scenario, scenario.opens);
      const decided = entries.filter(({ kind }) => kind === 'decide').length;
      expect(decided).toBeGreaterThanOrEqual(least);
      expect(decided).toBeLessThanOrEqual(most);
      expect(scenario.endings.map(({ id }) => id)).toContain(last.ended);
    });
  });

  test('a world may be written to a file and read back, and nothing changes then or later', () => {
    forEveryScenario(100, (scenario, seed, diceSeed) => {
      const { entries, worlds } = playInGroup(scenario, seed, diceSeed);
      for (const world of worlds) expect(JSON.parse(bytes(world))).toEqual(world);
      let world = start(scenario, seed);
      for (const entry of entries) {
        const step = take(scenario, JSON.parse(bytes(world)) as World, entry);
        if (!step.ok) throw new Error(bytes(step));
        world = step.world;
        if (world.resolving === undefined) continue;
        const passed = passTime(scenario, JSON.parse(bytes(world)) as World);
        if (passed.ok) world = passed.world;
      }
      expect(world).toEqual(worlds.at(-1));
    });
  });

  test('no step writes to the world or the scenario it is given', () => {
    // Players walk over frozen worlds and a frozen scenario; a write would throw. This shows that it would.
    expect(() => {
      (freeze({ deep: [{ level: 1 }] }).deep[0] as { level: number }).level = 2;
    }).toThrow(TypeError);
    forEveryScenario(100, (scenario, seed, diceSeed) => {
      const before = bytes(scenario);
      playInGroup(scenario, seed, diceSeed);
      expect(bytes(scenario)).toBe(before);
    });
  });

  test('no number leaves its range', () => {
    forEveryScenario(300, (scenario, seed, diceSeed) => {
      const { worlds } = playInGroup(scenario, seed, diceSeed);
      for (const world of worlds) expect(worldProblems(world)).toEqual([]);
    });
  });

  test('every world is whole: nothing is undefined that is a number, and every list is a list', () => {
    forEveryScenario(50, (scenario, seed, diceSeed) => {
      const { worlds } = playInGroup(scenario, seed, diceSeed);
      const shape = Object.keys(start(scenario, seed)).sort();
      for (const world of worlds) {
        expect(Object.keys(world).sort()).toEqual(shape);
        expect(bytes(world)).not.toContain('null');
      }
    });
  });

  test('what is refused is refused as a value with a reason, and the same again', () => {
    forEveryScenario(60, (scenario, seed, diceSeed) => {
      const roll = dice(diceSeed ^ 0x5bd1e995);
      playInGroup(scenario, seed, diceSeed, (world) => {
        const before = bytes(world);
        for (const entry of anyEntries(scenario, world, roll)) {
          const step = take(scenario, world, entry);
          if (!step.ok) {
            expect(step.refusal.reason).toBeTypeOf('string');
            expect(take(scenario, world, entry)).toEqual(step);
            expect(Object.keys(step).sort()).toEqual(['ok', 'refusal']);
          }
        }
        expect(bytes(world)).toBe(before);
      });
    });
  });

  test('chance is the same for one seed, whatever was chosen before', () => {
    forEveryScenario(150, (scenario, seed, diceSeed) => {
      const one = playInGroup(scenario, seed, diceSeed);
      const other = playInGroup(scenario, seed, diceSeed ^ 0xffff);
      for (const { id, odds, came } of [...one.last.luck, ...other.last.luck]) expect(came).toBe(draw(seed, id) < odds);
    });
  });

  test('a turn is a decision and the time after it', () => {
    forEveryScenario(60, (scenario, seed, diceSeed) => {
      playInGroup(scenario, seed, diceSeed, (world) => {
        if (world.ended !== undefined || world.resolving !== undefined) return;
        for (const { option } of offers(scenario, world)) {
          const choice = { option: option.id, apply: [] };
          const whole = turn(scenario, world, choice);
          const decided = decide(scenario, world, choice);
          if (!decided.ok || !whole.ok) {
            expect(whole).toEqual(decided);
            continue;
          }
          const passed = passTime(scenario, decided.world);
          if (!passed.ok) throw new Error(bytes(passed));
          expect(whole).toEqual({ ...decided, ...passed, shifts: [...decided.shifts, ...passed.shifts] });
        }
      });
    });
  });

  test('every shift that is told happened, and none is left untold', () => {
    forEveryScenario(150, (scenario, seed, diceSeed) => {
      const { entries } = playInGroup(scenario, seed, diceSeed);
      const replayed = replay(scenario, journalOf(scenario, seed, entries));
      if (!replayed.ok) throw new Error(bytes(replayed));
      for (const { before, after, shifts, passed } of replayed.turns) {
        expect(told(before, shifts)).toEqual(standsAt(after));
        if (passed) expect(told(after, passed.shifts)).toEqual(standsAt(passed.world));
        // Two pushes may cancel each other, so that what is told need not be seen; what is seen is told.
        const pushed = shifts.flatMap((shift) => (shift.kind === 'momentum' ? [shift.indicator] : []));
        for (const indicator of paced(before, after)) expect(pushed).toContain(indicator);
        for (const [from, to, tells] of passed ? [[before, after, shifts] as const, [after, passed.world, passed.shifts] as const] : []) {
          const due = [...from.pending, ...tells.filter((shift) => shift.kind === 'later')].map((one) => one.due);
          const byMonth = (a: number, b: number): number => a - b;
          expect(to.pending.map((one) => one.due).sort(byMonth)).toEqual(due.filter((month) => month > to.month).sort(byMonth));
          const events = new Set(scenario.events.map(({ id }) => id));
          const drawn = to.luck.slice(from.luck.length).map(({ id }) => id);
          expect(drawn.filter((id) => !events.has(id))).toEqual(tells.flatMap((shift) => (shift.kind === 'chance' ? [shift.id] : [])));
        }
      }
    });
  });

  test('what falls due later names the decision it came from', () => {
    let named = 0;
    forEveryScenario(60, (scenario, seed, diceSeed) => {
      const replayed = replay(scenario, journalOf(scenario, seed, playInGroup(scenario, seed, diceSeed).entries));
      if (!replayed.ok) throw new Error(bytes(replayed));
      for (const { before, after, decided } of replayed.turns) {
        for (const pending of after.pending.slice(before.pending.length)) {
          if (!decided) continue;
          // What a choice stops may set something due as well: that comes through the initiative.
          if (scenario.initiatives.some(({ id }) => id === pending.via)) continue;
          named += 1;
          expect(pending.via).toBe(`${decided.beat.id}/${decided.option.id}`);
        }
      }
    });
    expect(named).toBeGreaterThan(20);
  });

  test('outcomes come to the same whether somebody looks at them every month or not', () => {
    for (const scenario of written) {
      const [indicator] = scenario.indicators;
      const never = { outcome: indicator?.id ?? '', atLeast: 11 };
      const watching = {
        id: 'never-lands',
        title: '',
        text: '',
        month: undefined,
        announced: false,
        when: never,
        odds: 1,
        effects: [],
      };
      const watched: Scenario = { ...scenario, events: [...scenario.events, watching] };
      for (let seed = 0; seed < 12; seed++) {
        const { entries, last } = playInGroup(scenario, seed, seed);
        const replayed = replay(watched, journalOf(watched, seed, entries));
        if (!replayed.ok) throw new Error(bytes(replayed));
        for (const [id, { level, momentum }] of Object.entries(last.outcomes)) {
          for (const [ward, value] of level.entries()) expect(replayed.world.outcomes[id]?.level[ward]).toBeCloseTo(value, 9);
          for (const [ward, value] of momentum.entries()) expect(replayed.world.outcomes[id]?.momentum[ward]).toBeCloseTo(value, 9);
        }
      }
    }
  });
});

/** Indicators whose momentum a step without time changed somewhere. */
const paced = (before: World, after: World): ReadonlySet<string> =>
  new Set(Object.keys(after.outcomes).filter((id) => bytes(after.outcomes[id]?.momentum) !== bytes(before.outcomes[id]?.momentum)));

/** Trust, reciprocity, influence, pools and the base: what shifts tell with before and after. */
const standsAt = (world: World) => ({
  trust: Object.entries(world.relationships).map(([id, { trust, reciprocity, influence }]) => [id, trust, reciprocity, influence]),
  pools: Object.entries(world.resources).map(([id, { level, ceiling }]) => [id, level, ceiling]),
  profile: { ...world.profile },
  base: [...world.base],
  facts: [...world.facts],
  initiatives: world.initiatives.map(({ id }) => id),
});

/** The same, worked out from the world before and the shifts alone. */
function told(world: World, shifts: readonly import('../../src/core/shift.ts').Shift[]) {
  const trust = new Map(Object.entries(world.relationships).map(([id, one]) => [id, { ...one }]));
  const pools = new Map(Object.entries(world.resources).map(([id, one]) => [id, { ...one }]));
  const profile = { ...world.profile };
  const lists = { base: [...world.base], facts: [...world.facts], initiatives: world.initiatives.map(({ id }) => id) };
  const without = (list: string[], id: string) => list.filter((one) => one !== id);
  for (const shift of shifts) {
    if (shift.kind === 'trust' || shift.kind === 'reciprocity' || shift.kind === 'influence') {
      const one = trust.get(shift.who);
      expect(one?.[shift.kind]).toBe(shift.before);
      if (one) trust.set(shift.who, { ...one, [shift.kind]: shift.after });
    } else if (shift.kind === 'resource' || shift.kind === 'ceiling') {
      const side = shift.kind === 'resource' ? 'level' : 'ceiling';
      const one = pools.get(shift.resource);
      expect(one?.[side]).toBe(shift.before);
      if (one) pools.set(shift.resource, { ...one, [side]: shift.after });
    } else if (shift.kind === 'profile') {
      expect(profile[shift.dimension]).toBe(shift.before);
      profile[shift.dimension] = shift.after;
    } else if (shift.kind === 'gain') lists.base.push(shift.id);
    else if (shift.kind === 'lose') lists.base = without(lists.base, shift.id);
    else if (shift.kind === 'fact') lists.facts.push(shift.id);
    else if (shift.kind === 'forget') lists.facts = without(lists.facts, shift.id);
    else if (shift.kind === 'start') lists.initiatives.push(shift.id);
    else if (shift.kind === 'drop' || shift.kind === 'mature') lists.initiatives = without(lists.initiatives, shift.id);
  }
  return standsAt({
    ...world,
    relationships: Object.fromEntries(trust),
    resources: Object.fromEntries(pools) as World['resources'],
    profile,
    ...lists,
    initiatives: lists.initiatives.map((id) => ({ id, begun: 0, paid: 0 })),
  });
}

/** Entries of every kind, most of them not allowed now, some of them nonsense. */
function anyEntries(scenario: Scenario, world: World, roll: (below: number) => number): readonly Entry[] {
  const beats = scenario.beats.map(({ id }) => id);
  const options = scenario.beats.flatMap((beat) => [...beat.options, beat.pass].map(({ id }) => id));
  const things = [...scenario.assets, ...scenario.stakeholders].map(({ id }) => id);
  const pick = <T>(items: readonly T[]): T => items[roll(items.length)] as T;
  const odd = ['', 'nobody', 'constructor', '__proto__', 'toString'];
  return [
    { kind: 'look', look: pick([...scenario.beats.flatMap(({ looks }) => looks.map(({ id }) => id)), ...odd]) },
    { kind: 'frame', frame: pick([...scenario.horizons.flatMap(({ frames }) => frames.map(({ id }) => id)), ...odd]) },
    { kind: 'drop', initiative: pick([...scenario.initiatives.map(({ id }) => id), ...odd]) },
    { kind: 'decide', beat: world.beat, option: pick([...options, ...odd]), apply: [], meant: [], why: '' },
    { kind: 'decide', beat: pick([...beats, ...odd]), option: 'pass', apply: [], meant: [], why: '' },
    { kind: 'decide', beat: world.beat, option: pick(options), apply: [pick(things), pick([...things, ...odd])], meant: [], why: '' },
    { kind: 'decide', beat: world.beat, option: 'pass', apply: things, meant: [], why: '' },
  ];
}

describe('chance and size', () => {
  test('a draw lies from 0 up to 1, depends on the seed and on the name, and is even enough', () => {
    let sum = 0;
    const values = new Set<number>();
    for (let seed = 0; seed < 2000; seed++) {
      const value = draw(seed * 7919, 'coin');
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
      expect(draw(seed * 7919, 'coin')).toBe(value);
      values.add(value);
      sum += value;
    }
    expect(values.size).toBeGreaterThan(1990);
    expect(sum / 2000).toBeGreaterThan(0.47);
    expect(sum / 2000).toBeLessThan(0.53);
    expect(draw(1, 'coin')).not.toBe(draw(1, 'die'));
  });

  test('draws of two names have nothing to do with each other', () => {
    let both = 0;
    for (let seed = 0; seed < 4000; seed++) if (draw(seed, 'inspection') < 0.5 && draw(seed, 'resignation') < 0.5) both += 1;
    expect(both / 4000).toBeGreaterThan(0.22);
    expect(both / 4000).toBeLessThan(0.28);
  });

  test('what helps grows with how well a choice worked, what hurts shrinks, and neither changes sides', () => {
    const worked = fc.double({ min: 0.2, max: 1.5, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), worked, worked, (by, a, b) => {
        const [less, more] = a <= b ? [a, b] : [b, a];
        expect(scaled(by, more)).toBeGreaterThanOrEqual(scaled(by, less));
        expect(scaled(-by, more)).toBeGreaterThanOrEqual(scaled(-by, less));
        expect(scaled(by, less)).toBeGreaterThanOrEqual(0);
        expect(scaled(-by, more)).toBeLessThanOrEqual(0);
        expect(Number.isInteger(scaled(by, a)) && Number.isInteger(scaled(-by, a))).toBe(true);
      }),
    );
    for (const by of [-3, -1, 1, 3]) expect(scaled(by, 1)).toBe(by);
  });

  test('how well a choice works stays between 0.2 and 1.5', () => {
    forEveryScenario(100, (scenario, seed, diceSeed) => {
      playInGroup(scenario, seed, diceSeed, (world) => {
        if (world.ended !== undefined || world.resolving !== undefined) return;
        for (const { option, refusal } of offers(scenario, world)) {
          if (refusal) continue;
          const step = decide(scenario, world, { option: option.id, apply: [] });
          if (!step.ok) throw new Error(bytes(step));
          const { value, fit, support, depth, strain } = step.effectiveness;
          expect(value).toBeGreaterThanOrEqual(0.2);
          expect(value).toBeLessThanOrEqual(1.5);
          for (const share of [fit, support, depth, strain]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
      });
    });
  });

  test('a seed is any whole number of 32 bits', () => {
    fc.assert(fc.property(seeds, (seed) => start(freeze(smallScenario()), seed).seed === seed));
  });
});
