import { describe, expect, test } from 'vitest';
import { effectiveness, landed, needsOf } from '../../src/core/effectiveness.ts';
import { likeness } from '../../src/core/match.ts';
import { start } from '../../src/core/start.ts';
import type { Beat, Option } from '../../src/core/story.ts';
import type { World } from '../../src/core/world.ts';
import { smallScenario } from '../small-scenario.ts';

const scenario = smallScenario();
const [gate] = scenario.beats as [Beat];
const [openIt] = gate.options as [Option];
const world = start(scenario, 1);
const at = (parts: Partial<World>, apply: readonly string[] = []) => effectiveness(scenario, { ...world, ...parts }, gate, openIt, apply);

describe('how well a choice works', () => {
  test('begins with its fit: the cosine of what is enacted and what is asked for', () => {
    // Enacted openness 2, collaborate 1; asked for openness 1, collaborate 3: 5 / (√5 · √10).
    expect(at({}).fit).toBeCloseTo(5 / Math.sqrt(50), 9);
    expect(at({}).value).toBeCloseTo(0.924264, 6);
  });

  test('depends on the authority: where ways of working are embedded, something else is asked for', () => {
    const embedded = { profile: { ...world.profile, embeddedness: 6 } };
    expect(needsOf(gate, { ...world, ...embedded })).toEqual({ openness: 3 });
    // 2 · 3 / (√5 · 3).
    expect(at(embedded).fit).toBeCloseTo(0.894427, 6);
    expect(at(embedded).value).toBeCloseTo(1.036656, 6);
    expect(at(embedded).unmet).toEqual([]);
  });

  test('gains from what is put behind it: 0.25 times its support', () => {
    // Ben gives collaborate 2, openness 1: likeness 4/5, so 0.6 · 0.8 = 0.48.
    const backed = at({}, ['ben']);
    expect(backed.backing).toEqual([{ id: 'ben', affinity: expect.closeTo(0.8, 9) }]);
    expect(backed.support).toBeCloseTo(0.48, 9);
    expect(backed.value).toBeCloseTo(0.924264 + 0.12, 6);
  });

  test('gains less from each further backer', () => {
    // The local team gives collaborate 3: likeness 1/√5 = 0.447214, so 0.268328 of what is left.
    const both = at({}, ['ben', 'local-team']);
    expect(both.support).toBeCloseTo(1 - (1 - 0.48) * (1 - 0.268328), 6);
    expect(both.support - 0.48).toBeLessThan(0.268328);
    expect(at({}, ['local-team', 'ben']).support).toBeCloseTo(both.support, 9);
  });

  test('gains from practice: 0.15 times its depth, weighted by how strongly each behaviour is enacted', () => {
    const practised = at({ practice: { ...world.practice, collaborate: 3 } });
    // (2 · 0 + 1 · (1 − e⁻¹)) / 3.
    expect(practised.depth).toBeCloseTo(0.210707, 6);
    expect(practised.value).toBeCloseTo(0.924264 + 0.031606, 6);
    expect(at({ practice: { ...world.practice, belief: 9 } }).depth).toBe(0);
  });

  test('loses by strain: 0.3 times how far resilience is spent beyond half', () => {
    const with_ = (level: number, ceiling = 10) => at({ resources: { ...world.resources, resilience: { level, ceiling, filling: 0 } } });
    expect(with_(5).strain).toBe(0);
    expect(with_(2).strain).toBeCloseTo(0.6, 9);
    expect(with_(2).value).toBeCloseTo(0.924264 - 0.18, 6);
    expect(with_(0).strain).toBe(1);
    expect(with_(2, 4).strain).toBe(0);
    expect(with_(0, 0).strain).toBe(1);
  });

  test('stands at 0.5 with nothing for it and nothing against it, and at 0.2 at the worst', () => {
    const odd: Option = { ...openIt, behaviours: { belief: 2 } };
    expect(effectiveness(scenario, world, gate, odd, []).value).toBe(0.5);
    const spent = { ...world, resources: { ...world.resources, resilience: { level: 0, ceiling: 10, filling: 0 } } };
    expect(effectiveness(scenario, spent, gate, odd, []).value).toBeCloseTo(0.2, 9);
    expect(effectiveness(scenario, spent, gate, odd, []).value).toBeGreaterThanOrEqual(0.2);
  });

  test('has a fit of nothing where nothing is enacted or nothing is asked for', () => {
    expect(likeness({}, { learn: 2 })).toBe(0);
    expect(likeness({ learn: 2 }, {})).toBe(0);
    expect(likeness({ learn: 2 }, { learn: 3 })).toBeCloseTo(1, 9);
    expect(likeness({ learn: 2 }, { results: 3 })).toBe(0);
  });

  test('says what was asked for and met, and what was not', () => {
    expect(at({}).met).toEqual(['openness', 'collaborate']);
    const half: Option = { ...openIt, behaviours: { openness: 1 } };
    expect(effectiveness(scenario, world, gate, half, []).unmet).toEqual(['collaborate']);
  });
});

describe('whoever stands to lose by a choice', () => {
  test('may be asked to stand behind it, and brings nothing', () => {
    const against: Option = {
      ...openIt,
      outcomes: [
        { ...(openIt.outcomes[0] as Option['outcomes'][number]), effects: [{ trust: { ben: -1 }, grade: 'judgement', evidence: [] }] },
      ],
    };
    expect(effectiveness(scenario, world, gate, against, ['ben']).backing).toEqual([{ id: 'ben', affinity: 0 }]);
  });
});

describe('what lands', () => {
  const option = (behaviours: Option['behaviours']): Option => ({ ...openIt, behaviours });

  test('is what was enacted and asked for, however weakly', () => {
    expect(landed(option({ learn: 1 }), { needs: { learn: 1 } })).toEqual(['learn']);
  });

  test('is what was enacted strongly, even where nobody asked for it', () => {
    expect(landed(option({ belief: 2, simplify: 1 }), { needs: {} })).toEqual(['belief']);
  });

  test('is never what was not enacted', () => {
    expect(landed(option({}), { needs: { learn: 3 } })).toEqual([]);
  });
});
