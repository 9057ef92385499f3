import { expect, test } from 'vitest';
import { keepBegun } from '../../src/save/begun-commitment.ts';

const begun = { what: 'See the heads', by: 'March', who: 'Priya' };

function tab() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('what is begun is there for the next page of the same tab, by run, and gone once it is empty', () => {
  const storage = tab();
  keepBegun(() => storage).keep('one', begun);
  const next = keepBegun(() => storage);
  expect(next.of('one')).toEqual(begun);
  expect(next.of('two')).toBeUndefined();
  next.keep('one', { what: '', by: '', who: '' });
  expect(storage.kept.size).toBe(0);
});

test('what was spoilt is cut or left out, and a browser that refuses has the page remember', () => {
  const storage = tab();
  storage.kept.set('bearings-begun-one', JSON.stringify({ what: 'x'.repeat(500), by: 7 }));
  storage.kept.set('bearings-begun-two', '{');
  expect(keepBegun(() => storage).of('one')).toEqual({ what: 'x'.repeat(120), by: '', who: '' });
  expect(keepBegun(() => storage).of('two')).toBeUndefined();
  const refused = keepBegun(() => {
    throw new DOMException('no', 'SecurityError');
  });
  refused.keep('one', begun);
  expect(refused.of('one')).toEqual(begun);
  expect(refused.of('two')).toBeUndefined();
});
