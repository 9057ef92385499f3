import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryOver } from '../../src/core/carry-over.ts';
import type { Chapter, JourneyStep } from '../../src/core/journey.ts';
import { replay } from '../../src/core/replay.ts';
import { stage } from '../../src/core/stage.ts';
import { broughtTo, start } from '../../src/core/start.ts';
import type { World } from '../../src/core/world.ts';
import { smallScenario } from '../small-scenario.ts';

const first = smallScenario();
const second = smallScenario({
  id: 'second',
  stakeholders: smallScenario().stakeholders.map((person) => (person.id === 'ada' ? { ...person, id: 'eve', name: 'Eve Sand' } : person)),
});
const chapter: Chapter = {
  journey: 'way',
  title: 'The way',
  version: 1,
  number: 1,
  scenarios: ['small-scenario', 'second'],
  ground: first.authority,
  starts: '2010-02',
  between: 'Two winters.',
  lines: [
    {
      id: 'always',
      when: undefined,
      says: 'The key was found.',
      grade: 'judgement',
      evidence: [],
      effects: [{ trust: { ben: 2 }, why: 'he found it', grade: 'judgement', evidence: [] }],
    },
    { id: 'never', when: { fact: 'no-such-thing' }, says: 'Nothing.', grade: 'judgement', evidence: [], effects: [] },
  ],
  sameAssets: {},
  outlook: [],
};
const grounds = { hosts: [], chapters: [chapter] };
const step = (from: World): JourneyStep => ({
  id: 'way',
  version: 1,
  chapter: 1,
  carried: carryOver(chapter, { scenario: first, world: from }, second),
});
const left = (part: Partial<World> = {}): World => ({ ...start(first, 3), ended: 'held', ...part });
const begun = (from: World) => {
  const staged = stage(second, { journey: step(from) }, grounds);
  if (!staged.ok) throw new Error(staged.missing);
  return { scenario: staged.scenario, world: start(staged.scenario, 9) };
};

describe('a later chapter', () => {
  test('meets those who stayed as they were left', () => {
    const world = left();
    const relationships = { ...world.relationships, cal: { trust: 9, reciprocity: 8, influence: 1, tended: 4 } };
    const { world: next } = begun({ ...world, relationships });
    expect(next.relationships['cal']).toMatchObject({ trust: 9, reciprocity: 8, tended: 0 });
    // Power is the new chapter's: years change who matters.
    expect(next.relationships['cal']?.influence).toBe(second.stakeholders.find(({ id }) => id === 'cal')?.influence);
  });

  test('meets whoever follows somebody in a post halfway between what that one thought and what a stranger would', () => {
    const world = left();
    const relationships = { ...world.relationships, ada: { trust: 10, reciprocity: 9, influence: 9, tended: 0 } };
    // Eve has Ada's post; a stranger in it would trust 4.
    expect(begun({ ...world, relationships }).world.relationships['eve']?.trust).toBe(7);
  });

  test('keeps half of what was practised, and what was built', () => {
    const world = left({ base: ['one-account'], practice: { ...start(first, 3).practice, learn: 3 } });
    const { world: next } = begun(world);
    expect(next.practice.learn).toBe(1.5);
    expect(next.base).toContain('one-account');
    expect(begun(left()).world.base).not.toContain('one-account');
  });

  test('begins in wards as they were left, with a year’s own diary and budget', () => {
    const world = left();
    const outcomes = { ...world.outcomes, safety: { level: [9, 9, 9, 9], momentum: [1, 1, 1, 1] } };
    const { world: next } = begun({ ...world, outcomes, resources: { ...world.resources, budget: { level: 0, ceiling: 10, filling: 0 } } });
    expect(next.outcomes['safety']?.level).toEqual([9, 9, 9, 9]);
    expect(next.resources.budget.level).toBe(second.resources.budget.level);
    expect(next.month).toBe(0);
    expect(next.chosen).toEqual([]);
  });

  test('carries out the lines that held, and says so', () => {
    const { scenario, world } = begun(left());
    const ben = first.stakeholders.find(({ id }) => id === 'ben');
    expect(world.relationships['ben']?.trust).toBe((ben?.trust ?? 0) + 2);
    expect(broughtTo(scenario, 9)).toContainEqual(expect.objectContaining({ kind: 'trust', who: 'ben', cause: 'brought' }));
    expect(scenario.starts).toBe('2010-02');
  });

  test('is the same from the same journal, whatever it brings, and never leaves a scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 10 }),
        (trust, level, side) => {
          const world = left();
          const from: World = {
            ...world,
            profile: { ...world.profile, embeddedness: side, level: side },
            relationships: { ...world.relationships, cal: { trust, reciprocity: level, influence: 5, tended: 0 } },
          };
          const journal = { scenario: 'second', version: 1, seed: 5, journey: step(from), entries: [] };
          const staged = stage(second, journal, grounds);
          if (!staged.ok) throw new Error(staged.missing);
          const again = stage(second, JSON.parse(JSON.stringify(journal)), grounds);
          expect(again).toEqual(staged);
          const played = replay(staged.scenario, journal);
          expect(played.ok).toBe(true);
          if (!played.ok) return;
          for (const { trust: one } of Object.values(played.world.relationships)) expect(one >= 0 && one <= 10).toBe(true);
          for (const pool of Object.values(played.world.resources)) expect(pool.level >= 0 && pool.level <= pool.ceiling).toBe(true);
          for (const { level: levels } of Object.values(played.world.outcomes))
            for (const one of levels) expect(one >= 0 && one <= 10).toBe(true);
        },
      ),
    );
  });
});

describe('a run that cannot be staged says what is missing', () => {
  const journey = step(left());
  test.each([
    ['an unknown authority', { authority: 'Z' }, 'authority'],
    ['an unknown journey', { journey: { ...journey, id: 'other' } }, 'journey'],
    ['a chapter that the journey does not have', { journey: { ...journey, chapter: 7 } }, 'journey'],
    ['a later chapter that brings nothing', { journey: { ...journey, carried: undefined } }, 'journey'],
    ['a newer journey', { journey: { ...journey, version: 2 } }, 'newer-journey'],
    ['an older journey', { journey: { ...journey, version: 0 } }, 'older-journey'],
  ])('%s', (_, run, missing) => {
    expect(stage(second, run, grounds)).toEqual({ ok: false, missing });
  });

  test('and at home nothing is', () => {
    expect(stage(second, {}, grounds)).toMatchObject({ ok: true, scenario: second, unlike: [] });
  });
});
