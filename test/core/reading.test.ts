import { describe, expect, test } from 'vitest';
import { holds } from '../../src/core/holds.ts';
import { landscapeOf } from '../../src/core/landscape.ts';
import { relationshipType } from '../../src/core/relationship-type.ts';
import { standing } from '../../src/core/standing.ts';
import { start } from '../../src/core/start.ts';
import type { World } from '../../src/core/world.ts';
import { smallScenario } from '../small-scenario.ts';

const scenario = smallScenario();
const world = start(scenario, 1);

describe('a relationship', () => {
  test.each([
    [0, 10, 'strained'],
    [2, 10, 'strained'],
    [3, 10, 'transactional'],
    [4, 3, 'transactional'],
    [10, 3, 'transactional'],
    [4, 4, 'procedural'],
    [6, 10, 'procedural'],
    [7, 5, 'procedural'],
    [7, 6, 'reciprocal'],
    [10, 10, 'reciprocal'],
  ] as const)('with trust %d and reciprocity %d is %s', (trust, reciprocity, type) => {
    expect(relationshipType({ trust, reciprocity })).toBe(type);
  });
});

describe('an authority', () => {
  test.each([
    [4, 4, 'taken-as-given'],
    [4, 5, 'can-be-managed'],
    [5, 4, 'managed-with-care'],
    [5, 5, 'managed-and-negotiated'],
  ] as const)('with consistency %d and stability %d stands in the landscape %s', (consistency, politicalStability, landscape) => {
    expect(landscapeOf({ ...world.profile, consistency, politicalStability })).toBe(landscape);
  });
});

describe('a condition', () => {
  const full: World = {
    ...world,
    month: 7,
    base: ['one-account'],
    facts: ['told'],
    initiatives: [{ id: 'joint-team', begun: 0, paid: 1 }],
    frames: { asking: 'shared' },
    chosen: ['the-gate/open-it'],
    looked: ['ask-ben'],
    practice: { ...world.practice, learn: 1.5 },
  };

  test.each([
    [{ fact: 'told' }, { fact: 'untold' }],
    [{ asset: 'one-account' }, { asset: 'local-team' }],
    [{ initiative: 'joint-team' }, { initiative: 'other' }],
    [{ frame: 'shared' }, { frame: 'orders' }],
    [{ chose: 'the-gate/open-it' }, { chose: 'the-gate/pass' }],
    [{ looked: 'ask-ben' }, { looked: 'ask-cal' }],
    [
      { relationship: 'ben', is: 'procedural' },
      { relationship: 'ben', is: 'reciprocal' },
    ],
    [
      { trust: 'ada', atLeast: 4 },
      { trust: 'ada', atLeast: 5 },
    ],
    [
      { reciprocity: 'ada', atMost: 3 },
      { reciprocity: 'ada', atMost: 2 },
    ],
    [
      { resource: 'cover', atLeast: 5, atMost: 5 },
      { resource: 'cover', atLeast: 6 },
    ],
    // Mean of 2, 4, 7 and 6.
    [
      { outcome: 'safety', atLeast: 4.75, atMost: 4.75 },
      { outcome: 'safety', atLeast: 4.8 },
    ],
    [
      { profile: 'deprivation', atLeast: 6 },
      { profile: 'deprivation', atMost: 5 },
    ],
    [
      { practice: 'learn', atLeast: 1.5 },
      { practice: 'learn', atLeast: 2 },
    ],
    [
      { months: true, atLeast: 7 },
      { months: true, atLeast: 8 },
    ],
    [
      { base: true, atLeast: 1 },
      { base: true, atLeast: 2 },
    ],
    [{ all: [{ fact: 'told' }, { asset: 'one-account' }] }, { all: [{ fact: 'told' }, { fact: 'untold' }] }],
    [{ any: [{ fact: 'untold' }, { fact: 'told' }] }, { any: [] }],
    [{ not: { fact: 'untold' } }, { not: { fact: 'told' } }],
  ] as const)('%o holds where %o does not', (yes, no) => {
    expect(holds(yes, full)).toBe(true);
    expect(holds(no, full)).toBe(false);
  });

  test('on how a choice worked reads the decision being resolved', () => {
    expect(holds({ worked: true, atMost: 0.6 }, world, 0.6)).toBe(true);
    expect(holds({ worked: true, atMost: 0.6 }, world, 0.61)).toBe(false);
    expect(holds({ worked: true, atLeast: 1 }, world)).toBe(true);
  });

  test('that is missing holds', () => {
    expect(holds(undefined, world)).toBe(true);
  });
});

describe('the standing of a run', () => {
  test('is half outcomes a year on, a quarter base, a quarter trust by influence', () => {
    const still: World = {
      ...world,
      base: ['one-account', 'local-team'],
      outcomes: { safety: { level: [4, 4, 4, 4], momentum: [1, 1, 1, 1] }, learning: { level: [9, 9, 9, 9], momentum: [2, 2, 2, 2] } },
      relationships: {
        ada: { trust: 10, reciprocity: 0, influence: 9, tended: 0 },
        ben: { trust: 0, reciprocity: 0, influence: 3, tended: 0 },
      },
    };
    // A momentum of 1 moves 0.1 the first month and 4 % less each month after. Learning would pass 10 and stops there.
    let safety = 4;
    for (let month = 0; month < 12; month++) safety += 0.1 * 0.96 ** month;
    // Base 2 of 8. Trust 9 of 12.
    expect(standing(scenario, still)).toBeCloseTo(0.5 * ((safety / 10 + 1) / 2) + 0.25 * 0.25 + 0.25 * 0.75, 9);
  });

  test('lies between 0 and 1', () => {
    expect(standing(scenario, world)).toBeGreaterThan(0);
    expect(standing(scenario, world)).toBeLessThan(1);
  });
});
