import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryOver } from '../../src/core/carry-over.ts';
import type { Carried, Chapter, JourneyStep } from '../../src/core/journey.ts';
import { nextChapter } from '../../src/core/next-chapter.ts';
import { atRandom } from '../../src/core/policy/at-random.ts';
import { playOut } from '../../src/core/policy/play-out.ts';
import { randomFrom } from '../../src/core/policy/random.ts';
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

describe('what carries over, row by row', () => {
  const carriedFrom = (world: World, to = second, of = chapter) => carryOver(of, { scenario: first, world }, to);

  test('resilience, team, evidence and cover come halfway; time and budget do not come', () => {
    const { resources } = left();
    const world = left({
      resources: {
        ...resources,
        resilience: { level: 1, ceiling: 10, filling: 0 },
        team: { level: 8, ceiling: 8, filling: 0 },
        evidence: { level: 8, ceiling: 10, filling: 0 },
        cover: { level: 0, ceiling: 10, filling: 0 },
        time: { level: 0, ceiling: 10, filling: 0 },
      },
    });
    // Assumed: resilience 7, team 5, evidence 2, cover 5; halves are rounded up.
    expect(carriedFrom(world).resources).toEqual({ resilience: 4, team: 7, evidence: 5, cover: 3 });
    expect(begun(world).world.resources.time.level).toBe(second.resources.time.level);
  });

  test('the profile is as it was left, and the chapter is met in it', () => {
    const world = left();
    const profile = { ...world.profile, embeddedness: 8 };
    const next = begun({ ...world, profile });
    expect(next.world.profile.embeddedness).toBe(8);
    // Embeddedness 8 − 2 is two steps: two structures or frameworks stand there, as far as the chapter before knew none of them.
    const fresh = { ...second, assets: second.assets.map((asset) => ({ ...asset, id: `${asset.id}-here` })) };
    expect(carriedFrom({ ...world, profile }, fresh).base).toEqual(['one-account-here']);
  });

  test('an asset that only the next chapter knows is as that one assumes', () => {
    const assets = [...second.assets, { ...(second.assets[0] as (typeof second.assets)[number]), id: 'new-here', kind: 'people' as const }];
    expect(carriedFrom(left(), { ...second, assets, base: ['new-here'] }).base).toEqual(['new-here']);
  });

  test('an asset under another name is held if the one before was', () => {
    const renamed = {
      ...second,
      assets: second.assets.map((asset) => (asset.id === 'one-account' ? { ...asset, id: 'one-book' } : asset)),
    };
    const paired = { ...chapter, sameAssets: { 'one-book': 'one-account' } };
    expect(carriedFrom(left({ base: ['one-account'] }), renamed, paired).base).toEqual(['one-book']);
    expect(carriedFrom(left(), { ...renamed, base: ['one-book'] }, paired).base).toEqual([]);
  });

  test('a post that two people held, or that two now hold, is a stranger’s', () => {
    const twoNow = {
      ...second,
      stakeholders: [...second.stakeholders, { ...(second.stakeholders[0] as (typeof second.stakeholders)[number]), id: 'fay' }],
    };
    expect(carriedFrom(left(), twoNow).people).not.toHaveProperty('eve');
    const two = {
      ...first,
      stakeholders: [...first.stakeholders, { ...(first.stakeholders[0] as (typeof first.stakeholders)[number]), id: 'gus' }],
    };
    expect(carryOver(chapter, { scenario: two, world: { ...start(two, 3), ended: 'held' } }, second).people).not.toHaveProperty('eve');
  });

  test('who was met earlier and missed a chapter is as they were left, whoever held the post meanwhile', () => {
    const earlier: Carried = { ...carriedFrom(left()), people: { eve: { trust: 9, reciprocity: 8 }, hal: { trust: 2, reciprocity: 1 } } };
    const { people } = carryOver(chapter, { scenario: first, world: left(), carried: earlier }, second);
    // Ada has held Eve's post; halfway to her would be 4.
    expect(people['eve']).toEqual({ trust: 9, reciprocity: 8 });
    // Nobody of this chapter: kept for a later one.
    expect(people['hal']).toEqual({ trust: 2, reciprocity: 1 });
    expect(people['ada']).toMatchObject({ trust: first.stakeholders.find(({ id }) => id === 'ada')?.trust });
  });

  test('on other ground every ward moves by what the old place moved by as a whole', () => {
    const elsewhere = { ...second, wards: second.wards.map((ward) => ({ ...ward, id: `${ward.id}-there` })) };
    const world = left();
    const outcomes = { ...world.outcomes, safety: { level: [4, 6, 9, 8], momentum: [0, 0, 0, 0] } };
    // From 2, 4, 7, 6 all rose by 2.
    expect(carriedFrom({ ...world, outcomes }, elsewhere).outcomes['safety']).toEqual([4, 6, 9, 8]);
    const uneven = { ...world.outcomes, safety: { level: [2, 4, 7, 10], momentum: [0, 0, 0, 0] } };
    expect(carriedFrom({ ...world, outcomes: uneven }, elsewhere).outcomes['safety']).toEqual([3, 5, 8, 7]);
  });

  test('a base that the chapter does not know is left out', () => {
    const journey = step(left());
    const carried = { ...(journey.carried as Carried), base: ['one-account', 'moon'] };
    const staged = stage(second, { journey: { ...journey, carried } }, grounds);
    expect(staged.ok && staged.scenario.base).toEqual(['one-account']);
  });
});

describe('the chapter after one', () => {
  const here = { scenario: first, hosts: [], chapters: [{ ...chapter, number: 0, lines: [] }] };
  const next = { scenario: { ...second, version: 4 }, hosts: [], chapters: [{ ...chapter, version: 3 }] };
  const played = playOut(first, start(first, 5), atRandom, randomFrom(5));
  const journal = {
    scenario: first.id,
    version: 1,
    seed: 5,
    journey: { id: 'way', version: 1, chapter: 0, carried: undefined },
    entries: played.entries,
  };

  test('begins in the versions there are now, with the seed it is given', () => {
    expect(nextChapter(here, journal, next, 11)).toMatchObject({
      scenario: 'second',
      version: 4,
      seed: 11,
      entries: [],
      journey: { id: 'way', version: 3, chapter: 1, carried: carryOver(chapter, { scenario: first, world: played.world }, second) },
    });
  });

  test('does not begin before its end, nor after the last, nor outside a journey', () => {
    expect(nextChapter(here, { ...journal, entries: journal.entries.slice(0, 1) }, next, 11)).toBeUndefined();
    expect(nextChapter(here, journal, { ...next, chapters: [] }, 11)).toBeUndefined();
    expect(nextChapter(here, { ...journal, journey: undefined }, next, 11)).toBeUndefined();
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
