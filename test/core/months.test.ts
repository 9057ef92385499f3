import { describe, expect, test } from 'vitest';
import { drop } from '../../src/core/drop.ts';
import { passTime } from '../../src/core/pass-time.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { start } from '../../src/core/start.ts';
import { decided, effect, event, kinds, passed, plainScenario, worldWith } from './given.ts';

/** The months after a plain decision that changes nothing itself. */
function monthsOn(months: number, parts: Parameters<typeof worldWith>[1] = {}, overrides: Partial<Scenario> = {}, seed = 1) {
  const scenario = plainScenario({ months }, overrides);
  return passed(scenario, decided(scenario, worldWith(scenario, parts, seed)).world);
}
const dry = (scenario: Scenario): Scenario['resources'] =>
  Object.fromEntries(Object.entries(scenario.resources).map(([id, one]) => [id, { ...one, monthly: 0 }])) as Scenario['resources'];
const noIncome = dry(plainScenario());
const joint = [{ id: 'joint-team', begun: 0, paid: 0 }];
const pool = (level: number, filling = 0, ceiling = 10) => ({ level, ceiling, filling });

describe('a month', () => {
  test('passes only after a decision', () => {
    const scenario = plainScenario();
    expect(passTime(scenario, start(scenario, 1))).toEqual({ ok: false, refusal: { reason: 'not-resolving' } });
  });

  test('fills pools, by whole units as fractions add up, up to the ceiling', () => {
    const after1 = monthsOn(1).world.resources;
    expect(after1.resilience).toMatchObject({ level: 7, filling: 0.5 });
    expect(after1.budget).toMatchObject({ level: 4, filling: 0.25 });
    const after4 = monthsOn(4).world.resources;
    expect(after4.time.level).toBe(10);
    expect(after4.resilience).toMatchObject({ level: 9, filling: 0 });
    expect(after4.budget).toMatchObject({ level: 5, filling: 0 });
  });

  test('does not save up what a full pool would spill', () => {
    const full = { resources: { ...start(plainScenario(), 1).resources, resilience: pool(10) } };
    expect(monthsOn(3, full).world.resources.resilience).toEqual(pool(10));
  });

  test('brings what assets of the base yield', () => {
    const { world, shifts } = monthsOn(4, { base: ['one-account'] }, { resources: noIncome });
    expect(world.resources.evidence.level).toBe(3);
    expect(kinds(shifts)).toContain('resource by month');
  });

  test('moves levels by momentum, and momentum leaks by four in a hundred', () => {
    const one = monthsOn(1).world.outcomes.safety;
    expect(one?.level[0]).toBeCloseTo(1.9, 9);
    expect(one?.momentum[0]).toBeCloseTo(-0.96, 9);
    const two = monthsOn(2).world.outcomes.safety;
    expect(two?.level[0]).toBeCloseTo(1.9 - 0.096, 9);
    expect(two?.momentum[0]).toBeCloseTo(-0.9216, 9);
  });

  test('keeps levels within 0 to 10', () => {
    const falling = {
      outcomes: {
        safety: { level: [0.2, 0, 9.9, 10], momentum: [-10, -10, 10, 10] },
        learning: { level: [5, 5, 5, 5], momentum: [0, 0, 0, 0] },
      },
    };
    expect(monthsOn(3, falling).world.outcomes.safety?.level).toEqual([0, 0, 10, 10]);
  });

  test('holds momentum up once a quarter where the base sustains it', () => {
    const still = {
      outcomes: { safety: { level: [5, 5, 5, 5], momentum: [0, 0, 0, 0] }, learning: { level: [5, 5, 5, 5], momentum: [0, 0, 0, 0] } },
    };
    const base = { ...still, base: ['one-account'] };
    expect(monthsOn(2, base).world.outcomes.safety?.momentum[0]).toBe(0);
    const third = monthsOn(3, base).world.outcomes;
    expect(third.safety?.level[0]).toBeCloseTo(5.1, 9);
    expect(third.safety?.momentum[0]).toBeCloseTo(0.96, 9);
    expect(third.learning?.momentum[0]).toBe(0);
  });

  test('wears down the trust that nobody tends, after half a year, to a resting level', () => {
    const at = (trust: number) => ({ relationships: { ben: { trust, reciprocity: 5, influence: 4, tended: 0 } } });
    expect(monthsOn(5, at(7)).world.relationships.ben).toMatchObject({ trust: 7, tended: 0 });
    expect(monthsOn(6, at(7)).world.relationships.ben).toMatchObject({ trust: 6, tended: 6 });
    expect(monthsOn(12, at(7)).world.relationships.ben?.trust).toBe(5);
    expect(monthsOn(36, at(7)).world.relationships.ben?.trust).toBe(4);
    expect(monthsOn(12, at(2)).world.relationships.ben?.trust).toBe(2);
    expect(kinds(monthsOn(6, at(7)).shifts)).toContain('trust by untended');
  });
});

describe('an initiative', () => {
  test('is paid for monthly and matures into an asset, which frees its upkeep', () => {
    const grown = monthsOn(4, { initiatives: joint }, { resources: noIncome });
    expect(grown.world.initiatives).toEqual([]);
    expect(grown.world.base).toEqual(['local-team']);
    // Four months at half a unit.
    expect(grown.world.resources.team.level).toBe(3);
    expect(grown.world.relationships.ben?.trust).toBe(6);
    expect(kinds(grown.shifts)).toEqual(
      expect.arrayContaining(['resource by upkeep', 'mature by matured', 'gain by matured', 'trust by matured']),
    );
    expect(monthsOn(3, { initiatives: joint }).world.initiatives).toEqual([{ id: 'joint-team', begun: 0, paid: 3 }]);
  });

  test('does not grow in a month that cannot be paid, and takes nothing then', () => {
    const poor = { initiatives: joint, resources: { ...start(plainScenario(), 1).resources, team: pool(1) } };
    const { world } = monthsOn(6, poor, { resources: noIncome });
    expect(world.initiatives).toEqual([{ id: 'joint-team', begun: 0, paid: 2 }]);
    expect(world.resources.team.level).toBe(0);
    expect(world.resources.team.filling).toBe(0);
    expect(world.base).toEqual([]);
  });

  test('whose asset was won meanwhile adds no second one', () => {
    const { world } = monthsOn(4, { initiatives: joint, base: ['local-team'] });
    expect(world.base).toEqual(['local-team']);
    expect(world.initiatives).toEqual([]);
  });

  test('may be dropped between decisions, at its cost', () => {
    const scenario = plainScenario();
    const step = drop(scenario, worldWith(scenario, { initiatives: joint }), 'joint-team');
    if (!step.ok) throw new Error('refused');
    expect(step.world.initiatives).toEqual([]);
    expect(step.world.relationships.ben?.trust).toBe(3);
    expect(kinds(step.shifts)).toEqual(['drop by dropped', 'trust by dropped']);
    expect(drop(scenario, start(scenario, 1), 'joint-team')).toEqual({ ok: false, refusal: { reason: 'unknown', what: 'joint-team' } });
    expect(drop(scenario, decided(scenario).world, 'joint-team')).toEqual({ ok: false, refusal: { reason: 'resolving' } });
  });
});

describe('an event', () => {
  const cut = event('cut', { effects: [effect({ resource: { budget: -2 } })] });

  test('lands in its month, once', () => {
    const events = [{ ...cut, month: 2 }];
    expect(monthsOn(1, {}, { events }).events).toEqual([]);
    const two = monthsOn(4, {}, { events });
    expect(two.events.map(({ id }) => id)).toEqual(['cut']);
    expect(two.world.landed).toEqual(['cut']);
    // Four months at a quarter, less two.
    expect(two.world.resources.budget.level).toBe(3);
    expect(two.shifts.find(({ cause }) => cause === 'event')).toMatchObject({ via: 'cut', kind: 'resource', before: 4, after: 2 });
  });

  test('without a month lands in the first in which its condition holds', () => {
    const events = [{ ...cut, when: { months: true, atLeast: 3 } as const }];
    expect(monthsOn(2, {}, { events }).events).toEqual([]);
    expect(monthsOn(3, {}, { events }).events).toHaveLength(1);
    expect(monthsOn(5, { landed: ['cut'] }, { events }).events).toEqual([]);
  });

  test('with a month and a condition lands then or never', () => {
    const events = [{ ...cut, month: 2, when: { fact: 'warned' } as const }];
    expect(monthsOn(4, {}, { events }).world.landed).toEqual([]);
    expect(monthsOn(4, { facts: ['warned'] }, { events }).world.landed).toEqual(['cut']);
  });

  test('with odds is drawn once, the same for one seed whenever it is due', () => {
    const soon = [{ ...cut, odds: 0.5, when: { months: true, atLeast: 1 } as const }];
    const late = [{ ...cut, odds: 0.5, when: { months: true, atLeast: 4 } as const }];
    let came = 0;
    for (let seed = 0; seed < 40; seed++) {
      const one = monthsOn(5, {}, { events: soon }, seed).world;
      expect(one.luck).toHaveLength(1);
      expect(monthsOn(5, {}, { events: late }, seed).world.luck).toEqual(one.luck);
      expect(one.landed).toEqual(one.luck[0]?.came ? ['cut'] : []);
      came += one.landed.length;
    }
    expect(came).toBeGreaterThan(8);
    expect(came).toBeLessThan(32);
  });
});

describe('after the months', () => {
  test('the story goes where the first lead that holds says, as the world is then', () => {
    const leads = [
      { when: { months: true, atLeast: 2 } as const, to: 'the-count' },
      { when: undefined, to: 'the-hall' },
    ];
    const to = (months: number) => {
      const scenario = plainScenario({ months, leads });
      return passed(scenario, decided(scenario).world).world.beat;
    };
    expect(to(1)).toBe('the-hall');
    expect(to(2)).toBe('the-count');
  });

  test('a new horizon opens with what comes back', () => {
    const scenario = plainScenario({ months: 0, costs: { time: 6 }, leads: [{ when: undefined, to: 'the-count' }] });
    const step = passed(scenario, decided(scenario).world);
    expect(step.opened).toBe('seeing');
    expect(step.world.horizon).toBe('seeing');
    expect(step.world.resources.time.level).toBe(5);
    expect(kinds(step.shifts)).toEqual(['resource by refill', 'resource by refill']);
  });

  test('the end is the first ending that holds, or the one that a lead names', () => {
    const end = (to: string, base: readonly string[]) => {
      const scenario = plainScenario({ leads: [{ when: undefined, to }] });
      return passed(scenario, decided(scenario, worldWith(scenario, { base })).world).world.ended;
    };
    expect(end('the-end', ['one-account'])).toBe('held');
    expect(end('the-end', [])).toBe('adrift');
    expect(end('adrift', ['one-account'])).toBe('adrift');
  });
});
