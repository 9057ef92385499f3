import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Served } from './serve.ts';

const served = new Served();
const folder = mkdtempSync(join(tmpdir(), 'start-'));

beforeAll(async () => void (await served.start()));
afterAll(async () => {
  await served.end();
  rmSync(folder, { recursive: true });
});

/** Starts a server that has no business here; ends it where it would stay. */
function startBeside(...words: readonly string[]): Pick<ReturnType<typeof spawnSync>, 'status' | 'stdout' | 'stderr'> {
  const cwd = join(import.meta.dirname, '../..');
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'bearings-compiled') };
  const all = ['src/server/main.ts', '--pages', 'test/server/pages', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd, env, encoding: 'utf8', timeout: 40_000 });
  return { status, stdout, stderr };
}

describe('a server that cannot be started says why in one sentence and is gone', () => {
  test('where its port is taken', () => {
    const { port } = new URL(served.base);
    const stderr = `Port ${port} is taken: if a workshop is running already, open http://127.0.0.1:${port}/console.html, else give another --port.\n`;
    expect(startBeside('--data', folder, '--host', '127.0.0.1', '--port', port)).toEqual({ status: 1, stdout: '', stderr });
  });

  test('where its address is none of this machine', () => {
    const stderr = '--host is 192.0.2.1, which is no address of this machine (EADDRNOTAVAIL).\n';
    expect(startBeside('--data', folder, '--host', '192.0.2.1', '--port', '0')).toEqual({ status: 1, stdout: '', stderr });
  });

  test('where another has its folder, until that one has ended, were it killed', async () => {
    const { data } = served;
    const stderr = `A workshop is already running over ${data}: go on with that one, or end it first. A second one needs its own --data and --port.\n`;
    expect(startBeside('--data', data, '--host', '127.0.0.1', '--port', '0')).toEqual({ status: 1, stdout: '', stderr });
    await served.stop('SIGKILL');
    await served.start();
  });
});
