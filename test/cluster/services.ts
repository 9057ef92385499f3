import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program of its own that a test starts, in a folder of its own. */
export interface Service {
  readonly url: string;
  readonly start: () => Promise<void>;
  /** At once, as where a machine fails. */
  readonly stop: () => Promise<void>;
  /** Stops it, and leaves nothing. */
  readonly end: () => Promise<void>;
}

const host = '127.0.0.1';

/** A port that nobody has just now. */
export const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? found(address.port) : failed(new Error('There is no port.'))));
    });
  });

const debian = '/usr/lib/postgresql';
const isRoot = process.getuid?.() === 0;

/** Where a program is; `undefined` where it is not installed. */
function programAt(name: string): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env['PATH'] ?? '').split(':'), '/usr/sbin'];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

const programs = { postgres: programAt('postgres'), initdb: programAt('initdb'), redis: programAt('redis-server') };

/** What must be installed for these tests and is not; empty where all is there. */
export const missing: readonly string[] = [
  ...(programs.postgres && programs.initdb ? [] : ['postgresql']),
  ...(programs.redis ? [] : ['redis-server']),
];

/** PostgreSQL will not run as root: the user that its package makes runs it then. */
function runner(): { readonly uid?: number; readonly gid?: number } {
  if (!isRoot) return {};
  const [uid = 0, gid = 0] = ['-u', '-g'].map((which) => Number(execFileSync('id', [which, 'postgres'])));
  return { uid, gid };
}

/** A PostgreSQL with one empty database. Its files are on the disk before it says so, as ever. */
export async function postgresService(): Promise<Service> {
  const { postgres = '', initdb = '' } = programs;
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const as = { cwd: folder, ...runner() };
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid ?? 0);
  const data = join(folder, 'data');
  execFileSync(initdb, ['-D', data, '-U', 'bearings', '-A', 'trust', '-E', 'UTF8', '--no-sync'], { ...as, env: { LC_ALL: 'C.UTF-8' } });
  const port = await freePort();
  const url = `postgres://bearings@${host}:${port}/postgres`;
  const run = (): ChildProcess => spawn(postgres, ['-D', data, '-p', String(port), '-h', host, '-k', folder], as);
  return service(folder, url, /ready to accept connections/u, 'stderr', run, 'SIGINT');
}

/** A Redis that keeps nothing. */
export async function redisService(): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const port = await freePort();
  const words = ['--port', String(port), '--bind', host, '--save', '', '--appendonly', 'no', '--dir', folder];
  return service(
    folder,
    `redis://${host}:${port}`,
    /Ready to accept connections/u,
    'stdout',
    () => spawn(programs.redis ?? '', words),
    'SIGKILL',
  );
}

async function service(
  folder: string,
  url: string,
  ready: RegExp,
  says: 'stdout' | 'stderr',
  run: () => ChildProcess,
  signal: NodeJS.Signals,
): Promise<Service> {
  let running: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    running = run();
    await saying(running, says, ready);
  };
  const stop = async (): Promise<void> => {
    const ending = running;
    running = undefined;
    if (!ending) return;
    const ended = new Promise((done) => ending.once('exit', done));
    ending.kill(signal);
    await ended;
  };
  const end = async (): Promise<void> => {
    await stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  await start();
  return { url, start, stop, end };
}

/** Waits until a program says so. Rejects with all it said where it ends before. */
export function saying(program: ChildProcess, where: 'stdout' | 'stderr', what: RegExp): Promise<string> {
  return new Promise((done, failed) => {
    let said = '';
    program[where]?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      if (what.test(said)) done(said);
    });
    program.once('error', failed);
    program.once('exit', () => failed(new Error(`It ended before it was ready: ${said}`)));
  });
}
