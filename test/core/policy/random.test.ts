import { expect, test } from 'vitest';
import { randomFrom } from '../../../src/core/policy/random.ts';

test('one seed gives one stream, another seed another', () => {
  const draws = (seed: number): readonly number[] => Array.from({ length: 20 }, randomFrom(seed).next);
  expect(draws(5)).toEqual(draws(5));
  expect(draws(5)).not.toEqual(draws(6));
});

test('draws lie evenly between 0 and 1', () => {
  const { next } = randomFrom(0);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let index = 0; index < 20_000; index++) {
    const drawn = next();
    expect(drawn >= 0 && drawn < 1).toBe(true);
    tenths[Math.floor(drawn * 10)] = (tenths[Math.floor(drawn * 10)] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
});

test('nothing can be picked from an empty list', () => {
  expect(randomFrom(1).pick([])).toBeUndefined();
  expect(['a', 'b']).toContain(randomFrom(1).pick(['a', 'b']));
});
