import { describe, expect, test } from 'vitest';
import { start } from '../../src/core/start.ts';
import { transplant } from '../../src/core/transplant.ts';
import { broughtWords } from '../../src/debrief/brought-words.ts';
import { elsewhereOf } from '../../src/debrief/elsewhere.ts';
import { replayed } from '../../src/debrief/replayed.ts';
import { byReason, unlikeWords } from '../../src/debrief/unlike-words.ts';
import { smallScenario } from '../small-scenario.ts';

const small = smallScenario();
/** Its first beat asks for something else where ways of working have settled. */
const home = {
  ...small,
  beats: small.beats.map((beat) =>
    beat.id === small.opens
      ? {
          ...beat,
          needs: [
            { when: { profile: 'embeddedness' as const, atLeast: 6 }, weights: { learn: 3 } },
            { when: undefined, weights: { commitment: 3 } },
          ],
        }
      : beat,
  ),
};
const host = { id: 'T', profile: { ...home.authority.profile, embeddedness: 8, politicalStability: 1 }, history: 'Settled.' };
const met = transplant(home, host);
const { beat } = start(home, 7);
const pass = { kind: 'decide' as const, beat, option: 'pass', apply: [], meant: [], why: '' };
const frame = home.horizons[0]?.frames[0]?.id;
const journal = {
  scenario: home.id,
  version: 1,
  seed: 7,
  authority: 'T',
  entries: [...(frame === undefined ? [] : [{ kind: 'frame' as const, frame }]), pass],
};

describe('a run in another authority', () => {
  test('says where a decision asked for something else, and how the choice would have worked at home', () => {
    const report = elsewhereOf(home.authority, met, replayed(met.scenario, journal));
    expect(report).toMatchObject({ home: 'S', host: 'T', decisions: 1 });
    expect(report?.otherwise).toEqual([
      expect.objectContaining({ index: 0, more: ['learn'], less: ['commitment'], here: expect.any(Number), atHome: expect.any(Number) }),
    ]);
  });

  test('is nothing to speak of at home', () => {
    expect(
      elsewhereOf(home.authority, { scenario: home, unlike: [] }, replayed(home, { ...journal, authority: undefined })),
    ).toBeUndefined();
  });

  test('tells every difference once, under its reason', () => {
    const words = unlikeWords(met.scenario, home.authority, met.unlike);
    expect(words).toHaveLength(met.unlike.length);
    const reasons = byReason(words);
    expect(reasons.flatMap(([, says]) => says)).toHaveLength(words.length);
    expect(reasons.map(([because]) => because)).toEqual(
      expect.arrayContaining(['Its ways of working have settled', 'Its politics are less settled']),
    );
    expect(words.map(({ says }) => says)).toEqual(expect.arrayContaining([expect.stringMatching(/^(?:Team|Cover) \d+, not \d+$/)]));
  });
});

test('what the chapter before made of this one is told with its reasons, and facts keep their names to themselves', () => {
  const grade = { grade: 'judgement', evidence: [] } as const;
  const line = (id: string) => ({
    id,
    when: undefined,
    says: 'The key was found.',
    ...grade,
    effects: [
      { trust: { ben: 1 }, why: 'he found it', ...grade },
      { fact: 'draft-ready', why: 'so it was', ...grade },
    ],
  });
  const chapter = {
    journey: 'way',
    title: 'The way',
    version: 1,
    number: 1,
    scenarios: ['a', 'b'],
    ground: home.authority,
    starts: undefined,
    between: '',
    lines: [line('held'), line('not')],
    sameAssets: {},
    outlook: [],
  };
  const { practice } = start(home, 1);
  const carried = { lines: ['held'], profile: host.profile, practice, people: {}, resources: {}, base: [], outcomes: {} };
  expect(broughtWords(home, chapter, carried)).toEqual([
    expect.objectContaining({ id: 'held', changes: ['Ben Osei trusts you more (by 1 of 10): he found it'] }),
  ]);
});
