import { expect, test } from 'vitest';
import { asideOf } from '../../src/save/aside-of.ts';
import { wholeText } from '../../src/save/whole-text.ts';

test.each([[{ a: 1 }], [7], [''], [undefined], [null]])('a record put aside with %j for a problem still says a sentence', (problem) => {
  const { name, problem: said } = asideOf({ id: 'x', raw: null, problem });
  expect(said).toMatch(/^[A-Z].*\.$/);
  expect(name).toBe('A run without a name');
});

test('a record put aside says what it was put aside for', () => {
  expect(asideOf({ id: 'x', raw: { name: 'Mine' }, problem: 'It is damaged.' })).toEqual({
    id: 'x',
    name: 'Mine',
    problem: 'It is damaged.',
  });
});

test('everything a browser can keep is written into the file, with nothing lost', () => {
  const circle: Record<string, unknown> = { name: 'round' };
  circle['self'] = circle;
  const twice = { a: 1 };
  const raw = {
    big: 12n,
    not: Number.NaN,
    map: new Map([['a', new Set([1])]]),
    day: new Date(0),
    bytes: new Uint8Array([1, 2]),
    circle,
    both: [twice, twice],
  };
  expect(JSON.parse(wholeText(raw))).toEqual({
    big: { bigint: '12' },
    not: { number: 'NaN' },
    map: { map: [['a', { set: [1] }]] },
    day: { date: '1970-01-01T00:00:00.000Z' },
    bytes: { bytes: [1, 2] },
    circle: { name: 'round', self: { circle: 'the same as 1 levels in' } },
    both: [twice, twice],
  });
});

test('plain records are written as they are', () => {
  const plain = { format: 1, list: [1, null, { deep: 'yes' }], none: undefined };
  expect(wholeText(plain)).toBe(JSON.stringify(plain, undefined, 2));
});
