import { afterEach, expect, test, vi } from 'vitest';
import { keepBallot, readBallot } from '../../../src/ui/workshop/phone/kept-ballot.ts';

afterEach(() => vi.unstubAllGlobals());

test('a ballot is kept over a reload, and is of its own round alone', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
  });
  const ballot = { picked: 'pass', sending: 'a key', missed: undefined, changing: true };
  keepBallot('t1/0/0', ballot);
  expect(readBallot('t1/0/0')).toEqual(ballot);
  expect(readBallot('t1/1/0')).toEqual({ changing: false });
});

test('a browser that keeps nothing votes all the same', () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => {
      throw new DOMException('No.', 'SecurityError');
    },
  });
  keepBallot('t1/0/0', { changing: true });
  expect(readBallot('t1/0/0')).toEqual({ changing: false });
});
