import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openScenarios } from '../../src/server/scenarios.ts';
import { folderWith } from '../cluster/process.ts';

test('a story that could not be read is read by whoever asks next', async () => {
  const folder = folderWith('funding-shock-h');
  const scenarioOf = openScenarios(join(folder, 'scenarios'));
  const { execPath } = process;
  process.execPath = join(mkdtempSync(join(tmpdir(), 'no-node-')), 'node');
  await expect(scenarioOf('funding-shock-h')).rejects.toThrow();
  process.execPath = execPath;
  expect(await scenarioOf('funding-shock-h')).toMatchObject({ id: 'funding-shock-h' });
  expect(await scenarioOf('nowhere')).toBeUndefined();
  rmSync(folder, { recursive: true });
});
