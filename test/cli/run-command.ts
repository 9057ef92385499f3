import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { smallAuthority, smallDocument, smallRegister } from '../small-document.ts';

const command = resolve('src/cli/scenario.ts');

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
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { cwd, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

/** The same with `--json`: the one value on standard output. */
export function runJson(
  cwd: string,
  ...words: readonly string[]
): { readonly status: number | null; readonly value: unknown; readonly err: string } {
  const { status, out, err } = runCommand(cwd, ...words, '--json');
  return { status, value: JSON.parse(out), err };
}
