import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { smallAuthority, smallDocument, smallRegister } from '../small-document.ts';

const command = resolve('src/cli/scenario.ts');
/** The command starts more than a hundred times: what Node makes of its files is kept between. */
const env = { ...process.env, NODE_COMPILE_CACHE: mkdtempSync(join(tmpdir(), 'bearings-compiled-')) };

/** A folder of its own with the small scenario in it, for the author's command to run in. */
export function smallFolder(document = smallDocument): string {
  const folder = mkdtempSync(join(tmpdir(), 'bearings-'));
  mkdirSync(join(folder, 'scenarios/authorities'), { recursive: true });
  writeFileSync(join(folder, 'scenarios/small-scenario.yaml'), document);
  writeFileSync(join(folder, 'scenarios/authorities/s.yaml'), smallAuthority);
  writeFileSync(join(folder, 'scenarios/evidence.yaml'), smallRegister);
  return folder;
}

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the author's command as an author does. */
export function runCommand(cwd: string, ...words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { cwd, env, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

const oneAfterAnother = `
  const [command, lists] = process.argv.slice(1);
  const ran = [];
  const write = process.stdout.write.bind(process.stdout);
  for (const [index, words] of JSON.parse(lists).entries()) {
    const heard = { out: '', err: '' };
    process.stdout.write = (text) => (heard.out += text, true);
    process.stderr.write = (text) => (heard.err += text, true);
    process.argv = [process.execPath, command, ...words];
    process.exitCode = undefined;
    await import(command + '?' + index);
    ran.push({ status: process.exitCode, ...heard });
  }
  process.exitCode = 0;
  write(JSON.stringify(ran));`;

/** Runs the author's command once for each list of words, anew each time but all in one process: starting one takes half a second. */
export function runCommands(cwd: string, lists: readonly (readonly string[])[]): readonly Ran[] {
  const words = ['--input-type=module', '-e', oneAfterAnother, pathToFileURL(command).href, JSON.stringify(lists)];
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd, env, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The same with `--json`: the one value on standard output. */
export function runJson(
  cwd: string,
  ...words: readonly string[]
): { readonly status: number | null; readonly value: unknown; readonly err: string } {
  const { status, out, err } = runCommand(cwd, ...words, '--json');
  return { status, value: JSON.parse(out), err };
}
