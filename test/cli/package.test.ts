import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([
  ['nothing', [], 'Say what to pack: scorm or cmi5, then a scenario.'],
  ['a kind that is not known', ['zip', 'child-poverty'], 'There is no package zip. Say what to pack: scorm or cmi5, then a scenario.'],
  ['no scenario', ['cmi5'], 'Say which one scenario to pack: cmi5 and its id.'],
  ['two scenarios', ['cmi5', 'child-poverty', 'political-swing-b'], 'Say which one scenario to pack: cmi5 and its id.'],
  ['a scenario that is not known', ['scorm', 'child-poverti'], 'Did you mean child-poverty?'],
])('packing %s is refused in one sentence, with exit code 2', (_, words, says) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/package.ts', ...words], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(says);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
