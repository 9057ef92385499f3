import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { smallFolder } from './run-command.ts';

const command = resolve('src/cli/package.ts');
const pack = (cwd: string, ...words: readonly string[]) => spawnSync(process.execPath, [command, ...words], { cwd, encoding: 'utf8' });

test.each([
  ['nothing', [], 'Say what to pack: scorm or cmi5, then a scenario.'],
  ['a kind that is not known', ['zip', 'child-poverty'], 'There is no package zip. Say what to pack: scorm or cmi5, then a scenario.'],
  ['no scenario', ['cmi5'], 'Say which one scenario to pack: cmi5 and its id.'],
  ['two scenarios', ['cmi5', 'child-poverty', 'political-swing-b'], 'Say which one scenario to pack: cmi5 and its id.'],
  ['a scenario that is not known', ['scorm', 'child-poverti'], 'Did you mean child-poverty?'],
])('packing %s is refused in one sentence, with exit code 1 as in every command', (_, words, says) => {
  const { status, stdout, stderr } = pack('.', ...words);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(says);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

const file = 'dist/packages/small-scenario-scorm12.zip';

test.each<[string, (folder: string) => void, string]>([
  ['dist is a file', (folder) => writeFileSync(join(folder, 'dist'), ''), 'dist/packages is no folder that can be written to.'],
  [
    'dist/packages is a file',
    (folder) => {
      mkdirSync(join(folder, 'dist'));
      writeFileSync(join(folder, 'dist/packages'), '');
    },
    'dist/packages is no folder that can be written to.',
  ],
  ['a folder has its name', (folder) => void mkdirSync(join(folder, file), { recursive: true }), `${file} is a folder.`],
])('where %s a package is refused in one sentence', (_, spoil, says) => {
  const folder = smallFolder();
  spoil(folder);
  const { status, stdout, stderr } = pack(folder, 'scorm', 'small-scenario');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(says);
  expect(stderr).not.toMatch(/EEXIST|ENOTDIR|EISDIR/u);
});

test('a command whose reader has gone ends quietly', async () => {
  const ran = spawn(process.execPath, [resolve('src/cli/scenario.ts'), 'list', '--json'], { cwd: smallFolder() });
  ran.stdout.destroy();
  let said = '';
  ran.stderr.on('data', (text: Buffer) => {
    said += text;
  });
  const [status] = await once(ran, 'close');
  expect(status).toBe(0);
  expect(said).not.toMatch(/EPIPE| {4}at /u);
});
