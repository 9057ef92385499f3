import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/core/condition.ts';
import type { Change } from '../../src/core/effect.ts';
import { scaled } from '../../src/core/scaled.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { start } from '../../src/core/start.ts';
import type { Option } from '../../src/core/story.ts';
import type { World } from '../../src/core/world.ts';
import { decided, effect, outcome, passed, plainScenario, worldWith } from './given.ts';

/** An option that works at exactly 1.1: it enacts just what is asked for. */
const fitting: Partial<Option> = { behaviours: { learn: 1 } };
const asked = (scenario: Scenario): Scenario => ({
  ...scenario,
  beats: scenario.beats.map((beat) => ({ ...beat, needs: [{ when: undefined, weights: { learn: 1 } }] })),
});
const worldAfter = (change: Change, parts: Partial<World> = {}, overrides: Partial<Scenario> = {}) => {
  const scenario = asked(plainScenario({ ...fitting, outcomes: [outcome(change)] }, overrides));
  return decided(scenario, worldWith(scenario, parts)).world;
};

describe('the size of an effect', () => {
  test.each([
    [2, 1, 2],
    [2, 1.5, 3],
    [2, 0.2, 0],
    [3, 0.5, 2],
    [1, 0.5, 1],
    [1, 0.49, 0],
    [-2, 1, -2],
    [-2, 1.5, -1],
    [-2, 0.2, -4],
    [-1, 1.5, -1],
    [-1, 0.4, -2],
    [0, 1.2, 0],
  ])('of %d where a choice worked at %d is %d', (by, worked, expected) => {
    expect(scaled(by, worked) + 0).toBe(expected);
  });

  test('of momentum goes by tenths', () => {
    // Works at 0.5: 3 · 0.5 = 1.5; −3 · 1.5 = −4.5.
    const scenario = plainScenario({ outcomes: [outcome({ momentum: { safety: 3, learning: -3 } })] });
    const { outcomes } = decided(scenario).world;
    expect(outcomes.safety?.momentum).toEqual([0.5, 0.5, 0.5, 0.5]);
    expect(outcomes.learning?.momentum).toEqual([-4.5, -4.5, -4.5, -4.5]);
  });
});

describe('an effect', () => {
  test('on trust moves it within 0 to 10 and tells both types', () => {
    expect(worldAfter({ trust: { ben: 3 } }).relationships.ben?.trust).toBe(8);
    const low = { relationships: { ben: { trust: 1, reciprocity: 5, influence: 4, tended: 0 } } };
    expect(worldAfter({ trust: { ben: -3 } }, low).relationships.ben?.trust).toBe(0);
    const scenario = asked(plainScenario({ ...fitting, outcomes: [outcome({ trust: { ben: 2 } }, { reciprocity: { ben: 1 } })] }));
    const { shifts } = decided(scenario);
    expect(shifts).toMatchObject([
      { kind: 'trust', who: 'ben', before: 5, after: 7, typeBefore: 'procedural', typeAfter: 'procedural' },
      { kind: 'reciprocity', who: 'ben', before: 5, after: 6, typeBefore: 'procedural', typeAfter: 'reciprocal' },
    ]);
  });

  test('on a relationship tends it, for better or worse', () => {
    const tired = { relationships: { ben: { trust: 5, reciprocity: 5, influence: 4, tended: -4 } } };
    expect(worldAfter({ trust: { ben: 1 } }, tired).relationships.ben?.tended).toBe(0);
    expect(worldAfter({ trust: { ben: -1 } }, tired).relationships.ben?.tended).toBe(0);
    expect(worldAfter({ trust: { ada: 1 } }, tired).relationships.ben?.tended).toBe(-4);
  });

  test('on a pool keeps to its ceiling, and a lower ceiling takes what stands above it', () => {
    expect(worldAfter({ resource: { team: 9 } }).resources.team).toMatchObject({ level: 8, ceiling: 8 });
    expect(worldAfter({ ceiling: { team: -5 } }).resources.team).toMatchObject({ level: 3, ceiling: 3 });
    expect(worldAfter({ ceiling: { team: 9 } }).resources.team.ceiling).toBe(10);
    expect(worldAfter({ resource: { budget: -9 } }).resources.budget.level).toBe(0);
  });

  test('on momentum may keep to some wards, and leaves levels alone', () => {
    const { outcomes } = worldAfter({ momentum: { safety: 2 }, wards: ['mill', 'green'] });
    expect(outcomes.safety?.momentum).toEqual([-1, 1.2000000000000002, -1, 1.2000000000000002]);
    expect(outcomes.safety?.level).toEqual([2, 4, 7, 6]);
  });

  test('on the authority or on who matters is not scaled', () => {
    expect(worldAfter({ profile: { politicalStability: -3 } }).profile.politicalStability).toBe(1);
    expect(worldAfter({ influence: { ben: 3 } }).relationships.ben?.influence).toBe(7);
  });

  test('gains, loses, remembers and forgets, each once', () => {
    expect(worldAfter({ gain: 'one-account' }, { base: ['one-account'] }).base).toEqual(['one-account']);
    expect(worldAfter({ gain: 'one-account' }).base).toEqual(['one-account']);
    expect(worldAfter({ lose: 'one-account' }, { base: ['local-team', 'one-account'] }).base).toEqual(['local-team']);
    expect(worldAfter({ fact: 'told' }, { facts: ['told'] }).facts).toEqual(['told']);
    expect(worldAfter({ forget: 'told' }, { facts: ['told'] }).facts).toEqual([]);
  });

  test('begins an initiative once, and never again when its asset is held', () => {
    expect(worldAfter({ start: 'joint-team' }).initiatives).toEqual([{ id: 'joint-team', begun: 0, paid: 0 }]);
    expect(worldAfter({ start: 'joint-team' }, { base: ['local-team'] }).initiatives).toEqual([]);
    const running = [{ id: 'joint-team', begun: 0, paid: 2 }];
    expect(worldAfter({ start: 'joint-team' }, { initiatives: running }).initiatives).toEqual(running);
  });

  test('drops an initiative and carries out what that costs', () => {
    const world = worldAfter({ drop: 'joint-team' }, { initiatives: [{ id: 'joint-team', begun: 0, paid: 2 }] });
    expect(world.initiatives).toEqual([]);
    expect(world.relationships.ben?.trust).toBe(3);
  });

  test('under a condition takes one branch or the other', () => {
    const branch: Change = { if: { fact: 'told' }, then: [effect({ fact: 'yes' })], otherwise: [effect({ fact: 'no' })] };
    expect(worldAfter(branch, { facts: ['told'] }).facts).toEqual(['told', 'yes']);
    expect(worldAfter(branch).facts).toEqual(['no']);
  });

  test('of chance comes off for one seed and not for another, and is written down', () => {
    const chance: Change = { chance: { id: 'coin', odds: 0.5, then: [effect({ fact: 'heads' })], otherwise: [effect({ fact: 'tails' })] } };
    const facts = new Set<string | undefined>();
    for (let seed = 0; seed < 12; seed++) {
      const scenario = plainScenario({ outcomes: [outcome(chance)] });
      const { world } = decided(scenario, start(scenario, seed));
      facts.add(world.facts[0]);
      expect(world.luck).toEqual([{ id: 'coin', odds: 0.5, came: world.facts[0] === 'heads' }]);
    }
    expect(facts).toEqual(new Set(['heads', 'tails']));
  });

  test('that is due later waits, and falls away where its condition does not hold then', () => {
    const later = (when?: Condition): Change => ({
      later: { months: 2, when, effects: [effect({ resource: { cover: 2 } })] },
    });
    const run = (change: Change, months: number) => {
      const scenario = plainScenario({ months, outcomes: [outcome(change)] });
      return passed(scenario, decided(scenario).world);
    };
    expect(run(later(), 1).world.pending).toHaveLength(1);
    expect(run(later(), 1).world.resources.cover.level).toBe(5);
    const done = run(later(), 2);
    expect(done.world.pending).toEqual([]);
    // Scaled by the choice that started it, which worked at 0.5: 2 · 0.5 = 1.
    expect(done.world.resources.cover.level).toBe(6);
    expect(done.shifts.filter(({ cause }) => cause === 'later')).toHaveLength(1);
    const dropped = run(later({ fact: 'never' }), 3);
    expect(dropped.world.resources.cover.level).toBe(5);
    expect(dropped.world.pending).toEqual([]);
  });
});

describe('trust spreads', () => {
  const edges = (weight: number): Partial<Scenario> => ({
    influences: [
      { from: 'ada', to: 'ben', weight },
      { from: 'ben', to: 'cal', weight: 1 },
    ],
  });

  test('one step along an edge, damped by its weight, and no further', () => {
    const world = worldAfter({ trust: { ada: 3 } }, {}, edges(0.5));
    expect(world.relationships.ada?.trust).toBe(7);
    expect(world.relationships.ben?.trust).toBe(6);
    expect(world.relationships.cal?.trust).toBe(3);
  });

  test('by whole numbers cut towards nothing, either way', () => {
    expect(worldAfter({ trust: { ada: 1 } }, {}, edges(0.5)).relationships.ben?.trust).toBe(5);
    expect(worldAfter({ trust: { ada: -3 } }, {}, edges(0.5)).relationships.ben?.trust).toBe(4);
    expect(worldAfter({ trust: { ada: 2 } }, {}, edges(-0.5)).relationships.ben?.trust).toBe(4);
  });

  test('by what really moved, not by what was meant', () => {
    const full = {
      relationships: { ...start(plainScenario(), 1).relationships, ada: { trust: 9, reciprocity: 3, influence: 9, tended: 0 } },
    };
    expect(worldAfter({ trust: { ada: 3 } }, full, edges(0.5)).relationships.ben?.trust).toBe(5);
  });

  test('and says through whom', () => {
    const scenario = asked(plainScenario({ ...fitting, outcomes: [outcome({ trust: { ada: 2 } })] }, edges(0.5)));
    expect(decided(scenario).shifts).toMatchObject([
      { kind: 'trust', who: 'ada', cause: 'choice' },
      { kind: 'trust', who: 'ben', cause: 'spread', via: 'ada', before: 5, after: 6 },
    ]);
  });
});
