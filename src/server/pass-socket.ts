import type { IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { passHeader } from './passes.ts';

/** How often it is asked whether a process still has workshops, milliseconds. */
const lookEvery = 1000;

/** How long another process may take to pick up, milliseconds. */
const patience = 2000;

/** Owners that are being looked for at the same time: anybody can ask for one that is not there. */
const mostLooked = 32;

/** Passes sockets on to the processes whose rooms they are for. */
export interface SocketPasser {
  /** `owner`: the process named in the address of the socket. */
  readonly pass: (owner: string, request: IncomingMessage, socket: Duplex, head: Buffer, pass: string) => Promise<void>;
  readonly close: () => void;
}

/**
 * `addressOf`: where a process is reached; `undefined` where it holds nothing any more. Its sockets are ended then, so that windows come
 * back at once instead of waiting for somebody who sleeps.
 */
export function openSocketPasser(addressOf: (owner: string) => Promise<string | undefined>): SocketPasser {
  const passed = new Map<string, Set<Socket>>();
  const looking = new Map<string, Promise<string | undefined>>();

  async function look(): Promise<void> {
    for (const [owner, sockets] of passed) {
      if (sockets.size === 0) passed.delete(owner);
      // While the database does not answer, nothing is known: what goes on may go on.
      else if ((await addressOf(owner).catch(() => 'unknown')) === undefined) for (const socket of sockets) socket.destroy();
    }
  }
  /** Asks once for all who come for the same owner in the same moment. */
  function find(owner: string): Promise<string | undefined> {
    const known = looking.get(owner);
    if (known || looking.size >= mostLooked) return known ?? Promise.resolve(undefined);
    const found = addressOf(owner)
      .catch(() => undefined)
      .finally(() => looking.delete(owner));
    looking.set(owner, found);
    return found;
  }

  const timer = setInterval(() => void look(), lookEvery);

  return {
    pass: async (owner, request, socket, head, pass) => {
      socket.on('error', () => socket.destroy());
      const address = await find(owner);
      if (address === undefined || socket.destroyed) return void socket.destroy();
      const { hostname, port } = new URL(address);
      const there = connect({ host: hostname, port: Number(port || 80), noDelay: true });
      const sockets = passed.get(owner) ?? new Set();
      passed.set(owner, sockets.add(there));
      there.setTimeout(patience, () => there.destroy());
      there.once('connect', () => {
        there.setTimeout(0);
        there.write(`${headOf(request, pass)}\r\n\r\n`);
        there.write(head);
        socket.pipe(there).pipe(socket);
      });
      there.on('error', () => there.destroy());
      there.once('close', () => {
        sockets.delete(there);
        socket.destroy();
      });
      socket.once('close', () => there.destroy());
    },
    close: () => {
      clearInterval(timer);
      for (const sockets of passed.values()) for (const socket of sockets) socket.destroy();
    },
  };
}

/** A request as it came, with a pass of ours in place of any other. */
function headOf({ method, url, rawHeaders }: IncomingMessage, pass: string): string {
  const lines = [`${method} ${url} HTTP/1.1`, `${passHeader}: ${pass}`];
  for (let at = 0; at < rawHeaders.length; at += 2)
    if (rawHeaders[at]?.toLowerCase() !== passHeader) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  return lines.join('\r\n');
}
