import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consoleLink, openRoom, phoneLink } from '../../src/link/remote-link.ts';
import type { Loose } from '../../src/save/loose.ts';
import { openSqliteStore } from '../../src/server/sqlite-store.ts';
import type { ConsoleView } from '../../src/workshop/console-view.ts';
import type { WorkshopEvent } from '../../src/workshop/event.ts';
import type { Link } from '../../src/workshop/link.ts';
import type { PhoneView } from '../../src/workshop/phone-view.ts';
import type { Opened, OpenWish } from '../../src/workshop/wire.ts';

const root = join(import.meta.dirname, '../..');

export const wish: OpenWish = {
  scenario: 'funding-shock-h',
  tables: 2,
  manner: 'vote',
  door: 'open',
  approval: false,
  seating: 'draw',
  privateVotes: false,
};

/** A real server in a process of its own, with a data folder that outlives it. */
export class Served {
  readonly data = mkdtempSync(join(tmpdir(), 'workshop-'));
  /** What it said on standard error. */
  complaints = '';
  private child: ChildProcess | undefined;
  private port = 0;
  private readonly more: readonly string[];

  constructor(...more: readonly string[]) {
    this.more = more;
  }

  get base(): string {
    return `${this.more.includes('--tls') ? 'https' : 'http'}://127.0.0.1:${this.port}/`;
  }

  /** At the port it had before, if it had one. */
  async start(): Promise<this> {
    const words = ['src/server/main.ts', '--host', '127.0.0.1', '--pages', 'test/server/pages', '--data', this.data, ...this.more];
    const child = spawn(process.execPath, [...words, '--port', String(this.port)], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A server is started many times: what it is compiled to is kept.
      env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'bearings-compiled') },
    });
    this.child = child;
    child.stderr.on('data', (text) => {
      this.complaints += String(text);
    });
    this.port = await new Promise<number>((listening, failed) => {
      let said = '';
      child.stdout.on('data', (text) => {
        said += String(text);
        const port = /127\.0\.0\.1:(\d+)\/console/u.exec(said)?.[1];
        if (port !== undefined) listening(Number(port));
      });
      child.once('exit', (code) => failed(new Error(`The server ended (${code}): ${said}${this.complaints}`)));
    });
    return this;
  }

  /** Ends it so, and waits until it has. Gives its exit code, `null` after a signal. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = new Promise<number | null>((done) => child.once('exit', done));
    child.kill(signal);
    return ended;
  }

  /** Freezes it, or wakes it. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.child?.kill(signal);
  }

  /** What is on its disk. */
  async log(session: string): Promise<readonly WorkshopEvent[]> {
    const store = openSqliteStore(join(this.data, 'workshops.sqlite'));
    const events = await store.read(session);
    await store.close();
    return events;
  }

  async end(): Promise<void> {
    await this.stop('SIGKILL');
    rmSync(this.data, { recursive: true });
  }
}

/** A room at a server, and everybody in it who has not been closed. */
export class ServedRoom {
  readonly served: Served;
  readonly opened: Opened;
  readonly console: Link<ConsoleView>;
  readonly links: { close: () => void }[] = [];

  constructor(served: Served, opened: Opened) {
    this.served = served;
    this.opened = opened;
    this.console = this.held(consoleLink(opened.console, served.base));
  }

  static async open(served: Served, more: Partial<OpenWish> = {}): Promise<ServedRoom> {
    const opened = await openRoom({ ...wish, ...more }, served.base);
    if (!opened.ok) throw new Error(opened.refused);
    const room = new ServedRoom(served, opened);
    await live(room.console);
    return room;
  }

  get session(): string {
    return this.opened.console.split('.')[0] ?? '';
  }

  held<One extends { close: () => void }>(link: One): One {
    this.links.push(link);
    return link;
  }

  /** Somebody new, whose line is live. */
  async phone(name: string): Promise<{ readonly token: string; readonly link: Link<PhoneView>; readonly seat: string }> {
    const token = await joinAnew(this.served, this.opened.code, name);
    const link = this.held(phoneLink(token, this.served.base));
    await live(link);
    return { token, link, seat: token.split('.')[2] ?? '' };
  }

  close(): void {
    for (const link of this.links) link.close();
  }
}

/** The token of somebody who joins in a browser of their own. */
export async function joinAnew({ base }: Served, code: string, name: string): Promise<string> {
  const joined = await post(base, 'join', { code, name });
  if (typeof joined['token'] !== 'string') throw new Error(JSON.stringify(joined));
  return joined['token'];
}

/** What an endpoint answers to a body. */
export async function post(base: string, path: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Loose> {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) };
  const response = await fetch(new URL(`api/${path}`, base), init);
  return { status: response.status, ...((await response.json()) as Loose) };
}

/** Waits until a link’s state is as it should be; fails with what it was. */
export async function until<View>(
  link: Link<View>,
  is: (state: ReturnType<Link<View>['read']>) => boolean,
  patience = 45_000,
): Promise<void> {
  if (is(link.read())) return;
  await new Promise<void>((done, failed) => {
    const late = setTimeout(() => {
      stop();
      const { line, why, view } = link.read();
      failed(new Error(`Still ${line} (${why}): ${JSON.stringify(view).slice(0, 600)}`));
    }, patience);
    const stop = link.subscribe(() => {
      if (!is(link.read())) return;
      clearTimeout(late);
      stop();
      done();
    });
  });
}

export const live = <View>(link: Link<View>): Promise<void> => until(link, ({ line }) => line === 'live');
