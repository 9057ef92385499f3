import { expect, test } from 'vitest';
import { lookedWords } from '../../src/debrief/looks.ts';
import { reportOf } from '../../src/debrief/report.ts';
import { timesWords } from '../../src/debrief/times-words.ts';
import { shipped } from '../laws/scenarios.ts';
import { randomRun } from './random-run.ts';

test('how often and for how much is said with one rule: counts in words, units in figures with their noun', () => {
  expect([0, 1, 2, 3, 12, 13].map(timesWords)).toEqual(['never', 'once', 'twice', 'three times', 'twelve times', '13 times']);
  expect(lookedWords({ looks: 4, time: 1, decisions: 3 })).toBe('You looked four times before choosing, for 1 unit of your time.');
  expect(lookedWords({ looks: 1, time: 3, decisions: 1 })).toBe('You looked once before choosing, for 3 units of your time.');
});

/** A count in figures, other than one of so many. */
const small = /(?<!\bof )\b(?:[1-9]|10) (?:times|people|decisions|more|won|lost)\b/u;
const wrong = /\b(?:1|one) (?:times|units|decisions|people|wards)\b|\b(?:[2-9]|two|three) (?:unit|decision|ward)\b/iu;

test('sentences that are made from figures hold to it in runs of every scenario', () => {
  const told = shipped.flatMap(({ scenario }) =>
    [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => {
      const { headline, questions, studyQuestions } = reportOf(scenario, randomRun(scenario, seed));
      const ours = questions.filter(({ id }) => id.startsWith('raised-')).map(({ text }) => text);
      return [...headline.also, ...ours, ...studyQuestions.map(({ because }) => because)];
    }),
  );
  expect(told.length).toBeGreaterThan(100);
  expect(told.filter((one) => wrong.test(one))).toEqual([]);
  expect([...new Set(told.filter((one) => small.test(one)))]).toEqual([]);
  expect(small.test('You looked 3 times before choosing.')).toBe(true);
});
