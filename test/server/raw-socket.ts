import WebSocket from 'ws';
import type { Entered } from '../../src/workshop/wire.ts';
import { post, type Served } from './serve.ts';

/** A socket as somebody opens it who has a token and no window of ours. */
export class RawSocket {
  readonly socket: WebSocket;
  /** Resolves with the code it was closed with. */
  readonly closed: Promise<number>;
  readonly frames: Buffer[] = [];

  constructor(address: string, headers: Readonly<Record<string, string>> = {}) {
    this.socket = new WebSocket(address, { headers });
    this.socket.on('error', () => undefined);
    this.closed = new Promise((done) => this.socket.on('close', done));
    this.socket.on('message', (frame: Buffer) => {
      this.frames.push(frame);
      // The room says it is joined: say so back, as the SDK does.
      if (frame[0] === 10) this.socket.send(Buffer.from([10]));
    });
  }

  /** A socket of a bearer, once it has been shown its room. */
  static async enter(served: Served, token: string): Promise<RawSocket> {
    const raw = new RawSocket(await placeFor(served, token));
    await raw.seen(14);
    return raw;
  }

  /** Waits for a frame that begins so. */
  async seen(code: number): Promise<void> {
    const patience = Date.now() + 10_000;
    while (!this.frames.some((frame) => frame[0] === code)) {
      if (Date.now() > patience || this.socket.readyState === WebSocket.CLOSED) throw new Error(`No frame ${code} came.`);
      await new Promise((next) => setTimeout(next, 10));
    }
  }
}

/** The address of a place that the server keeps for a bearer. */
export async function placeFor(served: Served, token: string): Promise<string> {
  const entered = (await post(served.base, 'enter', { token })) as unknown as Entered & { readonly refused?: string };
  if (!entered.ok) throw new Error(entered.refused);
  const { processId, roomId, sessionId } = entered.place;
  return `${served.base.replace('http', 'ws')}${processId}/${roomId}?sessionId=${sessionId}`;
}
