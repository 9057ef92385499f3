import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/scenario/nearest.ts';

const names = ['title', 'line', 'consequence', 'consequences'];

test('a slip of one letter, or two swapped, is recognised', () => {
  expect(nearest('tilte', names)).toBe('title');
  expect(nearest('lin', names)).toBe('line');
  expect(nearest('Title', names)).toBe('title');
});

test('what is far from every name is not guessed', () => {
  expect(nearest('budget', names)).toBeUndefined();
  expect(nearest('x'.repeat(100_000), names)).toBeUndefined();
  expect(didYouMean('budget', names)).toBe('');
});

test('the nearest of several is named', () => {
  expect(didYouMean('consequencs', names)).toBe(' Did you mean consequence?');
});
