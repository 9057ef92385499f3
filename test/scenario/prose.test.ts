import { expect, test } from 'vitest';
import { countWords, proseProblems } from '../../src/scenario/prose.ts';

const many = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

test('words are counted as a reader would', () => {
  expect(countWords('The heads’ well-kept hall – 412 cases, 9.30.')).toBe(7);
  expect(countWords(' … – ')).toBe(0);
});

test('a text at its limit is not too long, one word more is', () => {
  expect(proseProblems(many(8), 8, 'story')).toEqual([]);
  expect(proseProblems(many(9), 8, 'story')).toEqual(['This text has 9 words. At most 8 are allowed.']);
});

test('a sentence ends at its stop, also inside a quote', () => {
  expect(proseProblems(`“${many(20)}?” ${many(20)}. ${many(20)}`, 90, 'story')).toEqual([]);
  expect(proseProblems(`${many(13)}, “${many(13)}.”`, 90, 'story')).toHaveLength(1);
});

test('management prose is found by whole words, and allowed where the report speaks', () => {
  expect(proseProblems('They leveraged it.', 9, 'story')).toHaveLength(1);
  expect(proseProblems('Her stakeholders met.', 9, 'story')).toHaveLength(1);
  expect(proseProblems('Her stakeholders met.', 9, 'report')).toEqual([]);
  expect(proseProblems('The beverage was robustness-free.', 9, 'story')).toHaveLength(1);
});
