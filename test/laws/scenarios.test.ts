import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scenarioFiles } from '../../src/scenario/library.ts';
import { shipped, written, writtenIn } from './scenarios.ts';

const ours = join(import.meta.dirname, '../../scenarios');
let copy = '';
/** A folder with what scenarios are read against, and no scenario yet. */
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'laws-'));
  mkdirSync(join(copy, 'authorities'));
  for (const name of ['authorities', 'evidence.yaml']) cpSync(join(ours, name), join(copy, name), { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

test('laws are held to the small scenario and to every one that ships', () => {
  expect(written.map(({ id }) => `${ours}/${id}.yaml`).slice(1)).toEqual(scenarioFiles(ours));
  expect(written[0]?.id).toBe('small-scenario');
  expect(written.length).toBeGreaterThan(1);
});

test('a written scenario that cannot be read breaks the laws instead of being left out of them', () => {
  const name = `${shipped[0]?.scenario.id}.yaml`;
  const text = readFileSync(join(ours, name), 'utf8');
  writeFileSync(join(copy, name), text.replace('opens: ', 'opens: no-such-'));
  expect(() => writtenIn(copy)).toThrow(/no-such-/);
});

test('a folder without scenarios breaks the laws', () => {
  expect(() => writtenIn(copy)).toThrow('There is no written scenario');
});
