import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { passesOf, passHeader } from '../../src/server/passes.ts';

const key = Buffer.alloc(32, 1);
const carrying = (value: string) => ({ headers: { [passHeader]: value } }) as unknown as IncomingMessage;

test('a pass says from whom a request came to every process with the same key', () => {
  const pass = passesOf(key, () => 5000).write('fe80::1');
  expect(passesOf(key, () => 6000).read(carrying(pass))).toBe('fe80::1');
});

test.each([
  ['of another key', passesOf(Buffer.alloc(32, 2), () => 5000).write('10.0.0.7')],
  ['that is old', passesOf(key, () => 5000 - 300_000).write('10.0.0.7')],
  [
    'with another address',
    passesOf(key, () => 5000)
      .write('10.0.0.7')
      .replace('.7;', '.8;'),
  ],
  ['with something behind it', `${passesOf(key, () => 5000).write('10.0.0.7')};x`],
  ['of nothing', ''],
])('a pass %s is none', (_, pass) => {
  expect(passesOf(key, () => 5000).read(carrying(pass))).toBeUndefined();
});
