import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, saying } from './services.ts';

const root = join(import.meta.dirname, '../..');

/** A folder to run in, with one scenario: reading all of them takes longer than these tests have. */
export function folderWith(scenario: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cluster-'));
  mkdirSync(join(folder, 'scenarios'));
  for (const name of ['authorities', 'evidence.yaml', `${scenario}.yaml`])
    symlinkSync(join(root, 'scenarios', name), join(folder, 'scenarios', name));
  return folder;
}

/** What the program says to one of its commands. */
export async function tell(folder: string, database: string, ...words: readonly string[]): Promise<string> {
  const main = join(root, 'src/server/main.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [main, ...words], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: database },
  });
  return stdout;
}

/** One of several processes over a database and a Redis. */
export class Process {
  readonly port: number;
  /** What it said on standard error. */
  complaints = '';
  private child: ChildProcess | undefined;
  private readonly env: Readonly<Record<string, string>>;

  private readonly folder: string;

  private constructor(folder: string, port: number, database: string, redis: string) {
    this.folder = folder;
    this.port = port;
    this.env = { DATABASE_URL: database, REDIS_URL: redis };
  }

  static async start(folder: string, database: string, redis: string): Promise<Process> {
    const one = new Process(folder, await freePort(), database, redis);
    await one.start();
    return one;
  }

  get base(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  async start(): Promise<void> {
    const words = ['--host', '127.0.0.1', '--port', String(this.port), '--pages', join(root, 'test/server/pages'), '--open-to-network'];
    const child = spawn(process.execPath, [join(root, 'src/server/main.ts'), ...words], {
      cwd: this.folder,
      env: { ...process.env, ...this.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    child.stderr.on('data', (text) => {
      this.complaints += String(text);
    });
    await saying(child, 'stdout', /The workshop is running/u);
  }

  /** Running and awake, whatever has been done to it. */
  async revive(): Promise<void> {
    if (this.child?.exitCode === null && this.child.signalCode === null) this.child.kill('SIGCONT');
    else await this.start();
  }

  signal(signal: NodeJS.Signals): void {
    this.child?.kill(signal);
  }

  async stop(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    // One that was frozen hears nothing else.
    if (signal === 'SIGKILL') child.kill('SIGCONT');
    await ended;
  }
}
