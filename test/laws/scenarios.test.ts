import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { written, writtenIn } from './scenarios.ts';

let copy = '';
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'laws-'));
  cpSync(join(import.meta.dirname, '../../scenarios'), copy, { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

test('laws are held to the small scenario and to at least one that ships', () => {
  expect(written.map(({ id }) => id)).toEqual(['small-scenario', ...writtenIn(copy).map(({ id }) => id)]);
  expect(written.length).toBeGreaterThan(1);
});

test('a written scenario that cannot be read breaks the laws instead of being left out of them', () => {
  const file = join(copy, `${written[1]?.id}.yaml`);
  writeFileSync(file, readFileSync(file, 'utf8').replace('opens: ', 'opens: no-such-'));
  expect(() => writtenIn(copy)).toThrow(/no-such-/);
});

test('a folder without scenarios breaks the laws', () => {
  for (const { id } of writtenIn(copy)) rmSync(join(copy, `${id}.yaml`));
  expect(() => writtenIn(copy)).toThrow('There is no written scenario');
});
