import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** How often each server is asked whether it is there, how long it may take, and how often it may fail, as in `deploy/haproxy.cfg`. */
const lookEvery = 500;
const patience = 500;
const fails = 2;

interface Behind {
  readonly base: string;
  failed: number;
  /** What ends when it is taken to be down. */
  readonly ends: Set<() => void>;
}

/** One address for several servers: takes turns, leaves out who does not answer, and ends the sockets of those. */
export class Balancer {
  private readonly behind: readonly Behind[];
  private readonly server = createServer((asked, answer) => void this.pass(asked, answer));
  private readonly timer: ReturnType<typeof setInterval>;
  private turn = 0;

  constructor(bases: readonly string[]) {
    this.behind = bases.map((base) => ({ base, failed: 0, ends: new Set() }));
    this.server.on('upgrade', (asked: IncomingMessage, socket: Duplex, head: Buffer) => this.pipe(asked, socket, head));
    this.timer = setInterval(() => void this.look(), lookEvery);
  }

  get base(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  async start(): Promise<this> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return this;
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    for (const { ends } of this.behind) for (const end of ends) end();
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async look(): Promise<void> {
    for (const one of this.behind) {
      fetch(new URL('api/here', one.base), { signal: AbortSignal.timeout(patience) }).then(
        () => {
          one.failed = 0;
        },
        () => {
          one.failed += 1;
          if (one.failed === fails) for (const end of one.ends) end();
        },
      );
    }
  }

  private next(): Behind {
    const up = this.behind.filter(({ failed }) => failed < fails);
    const among = up.length > 0 ? up : this.behind;
    this.turn += 1;
    const [first] = this.behind;
    const chosen = among[this.turn % among.length] ?? first;
    if (!chosen) throw new Error('There is no server.');
    return chosen;
  }

  private async pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of asked) parts.push(part as Buffer);
    this.forward(asked, Buffer.concat(parts), answer, this.behind.length);
  }

  /** To the next who takes it: a server that is gone refuses at once. */
  private forward({ method = 'GET', url = '/', headers }: IncomingMessage, body: Buffer, answer: ServerResponse, tries: number): void {
    const to = this.next();
    const through = request(new URL(url, to.base), { method, headers, agent: false }, (said) => {
      answer.writeHead(said.statusCode ?? 502, said.headers);
      said.pipe(answer);
    });
    const end = (): void => void through.destroy(new Error('The server is down.'));
    to.ends.add(end);
    through.on('error', (why: NodeJS.ErrnoException) => {
      if (why.code === 'ECONNREFUSED' && tries > 1)
        return this.forward({ method, url, headers } as IncomingMessage, body, answer, tries - 1);
      if (!answer.headersSent) answer.writeHead(503, { 'content-type': 'application/json' });
      answer.end('{}');
    });
    through.once('close', () => to.ends.delete(end));
    through.end(body);
  }

  private pipe({ method, url, rawHeaders }: IncomingMessage, socket: Duplex, head: Buffer): void {
    const to = this.next();
    const { hostname, port } = new URL(to.base);
    const there = connect(Number(port), hostname, () => {
      const lines = rawHeaders.map((word, at) => (at % 2 === 0 ? `${word}: ` : `${word}\r\n`)).join('');
      there.write(`${method} ${url} HTTP/1.1\r\n${lines}\r\n`);
      there.write(head);
      socket.pipe(there).pipe(socket);
    });
    const end = (): void => {
      there.destroy();
      socket.destroy();
    };
    to.ends.add(end);
    for (const one of [there, socket]) {
      one.on('error', end);
      one.once('close', () => {
        to.ends.delete(end);
        end();
      });
    }
  }
}
