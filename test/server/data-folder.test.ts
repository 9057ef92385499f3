import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDataFolder } from '../../src/server/data-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'data-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a data folder keeps its key', () => {
  const data = join(folder, 'new', 'one');
  const { key } = openDataFolder(data);
  expect(key).toHaveLength(32);
  expect(openDataFolder(data).key).toEqual(key);
});

test('a folder that cannot be used is told of in one sentence', () => {
  const file = join(folder, 'file');
  writeFileSync(file, 'No folder.');
  expect(() => openDataFolder(join(file, 'data'))).toThrow(
    `--data is ${join(file, 'data')}, and nothing can be kept there (ENOTDIR). Give another folder.`,
  );
  writeFileSync(join(folder, 'key'), 'short');
  expect(() => openDataFolder(folder)).toThrow('is no key of this server');
});
