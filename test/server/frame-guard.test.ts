import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropSlow, isFit } from '../../src/server/frame-guard.ts';

const ask = (...rest: readonly number[]): Uint8Array => new Uint8Array([21, 1, 0xa3, 0x61, 0x73, 0x6b, ...rest]);

test('what windows of ours send is fit: signs of one byte, and a text that asks', () => {
  for (const frame of [[10], [12], [18]]) expect(isFit(new Uint8Array(frame))).toBe(true);
  expect(isFit(ask(0xa2, 0x7b, 0x7d))).toBe(true);
  expect(isFit(ask(0xd9, 2, 0x7b, 0x7d))).toBe(true);
});

test('anything else is not, and nothing makes it throw', () => {
  for (const frame of [[], [10, 1], [13, 0xa3], [99]]) expect(isFit(new Uint8Array(frame))).toBe(false);
  for (const payload of [0x80, 0x90, 0xdc, 0xdd, 0xde, 0xdf, 0xc7, 0xd4, 1]) expect(isFit(ask(payload))).toBe(false);
  expect(isFit(ask())).toBe(false);
  // A text that promises more than there is, or less.
  for (const text of [
    [0xa3, 0x7b, 0x7d],
    [0xa1, 0x7b, 0x7d],
    [0xd9],
    [0xd9, 9, 0x7b],
    [0xda, 0],
    [0xda, 1, 0, 0x7b],
    [0xdb, 0, 0, 0, 1, 0x7b],
  ])
    expect(isFit(ask(...text))).toBe(false);
  let fit = 0;
  const heads = fc.constantFrom([], [21], [21, 1], [21, 1, 0xa3], [...ask()], [...ask(0xd9, 8)]);
  const frames = fc.tuple(heads, fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.uint8Array({ minLength: 8, maxLength: 8 })));
  fc.assert(
    fc.property(frames, ([head, tail]) => {
      fit += Number(isFit(new Uint8Array([...head, ...tail])));
    }),
    { seed: 7, numRuns: 3000 },
  );
  expect(fit).toBeGreaterThan(20);
});

test('a reader for whom more than a megabyte waits is let go', () => {
  let gone = 0;
  for (const bufferedAmount of [0, 1024 * 1024, 1024 * 1024 + 1]) dropSlow({ bufferedAmount, terminate: () => gone++ });
  expect(gone).toBe(1);
});
