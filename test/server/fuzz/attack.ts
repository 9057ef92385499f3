import { connect } from 'node:net';
import fc from 'fast-check';
import { WebSocket } from 'ws';
import type { Entered, Joined, Opened } from '../../../src/workshop/wire.ts';
import { post } from '../../bench/workshop/window.ts';
import { anyFrame } from './any-frame.ts';

/** What has been thrown at a server so far. */
export interface Thrown {
  sockets: number;
  frames: number;
  bodies: number;
  /** Sockets that the server closed. */
  closed: number;
  /** The last frames, hex, the newest last: for whoever looks why it ended. */
  recent: string[];
}

/** People of the room that is attacked: each may enter six times in ten seconds. */
const bearers = 40;

/** How many attack at once. */
const attackers = 6;

/** Paths that bodies are thrown at. A wrong code or phrase is not among what is thrown: after ten nobody is let in from here. */
const paths: readonly string[] = ['open', 'share', 'enter', 'nothing'];

/** Attacks a server from a room of its own until it is stopped, the same for the same seed. */
export async function attack(port: number, seed: number, thrown: Thrown): Promise<{ readonly stop: () => Promise<void> }> {
  const base = `http://127.0.0.1:${port}`;
  const wish = {
    scenario: 'funding-shock-h',
    tables: 3,
    manner: 'vote',
    door: 'open',
    approval: false,
    seating: 'draw',
    privateVotes: false,
  };
  const { code, console, stage } = await post<Opened>(base, 'open', wish);
  const tokens = [console, stage];
  for (let person = 0; person < bearers; person++) tokens.push((await post<Joined>(base, 'join', { code, name: `${person}` })).token);
  let stopped = false;

  async function throwFrames(token: string, frames: readonly (Buffer | string)[]): Promise<void> {
    const entered = await post<Entered>(base, 'enter', { token }).catch(() => undefined);
    if (!entered) return pause(50);
    const { processId, roomId, sessionId } = entered.place;
    const socket = new WebSocket(`ws://127.0.0.1:${port}/${processId}/${roomId}?sessionId=${sessionId}`);
    thrown.sockets += 1;
    const over = new Promise<void>((done) => {
      socket.on('error', () => done());
      socket.on('close', () => done());
    });
    await Promise.race([over, new Promise((first) => socket.once('message', first))]);
    socket.send(Buffer.from([10]));
    for (const frame of frames) {
      if (stopped || socket.readyState !== socket.OPEN) break;
      thrown.frames += 1;
      thrown.recent = [...thrown.recent.slice(-19), Buffer.from(frame).toString('hex').slice(0, 400)];
      socket.send(frame);
      await pause(15);
    }
    if (socket.readyState !== socket.OPEN) thrown.closed += 1;
    socket.terminate();
    await over;
  }

  /** What is no HTTP, and what is no WebSocket. */
  const throwBytes = (bytes: Uint8Array): Promise<void> =>
    new Promise((done) => {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => done());
      socket.on('close', () => done());
      socket.write(bytes);
      setTimeout(() => socket.destroy(), 30);
      thrown.bodies += 1;
    });

  async function throwBody(path: string, body: string): Promise<void> {
    const headers = { 'Content-Type': 'application/json' };
    await fetch(`${base}/api/${path}`, { method: 'POST', headers, body }).then(
      (response) => response.text(),
      () => undefined,
    );
    thrown.bodies += 1;
  }

  async function go(attacker: number): Promise<void> {
    for (let turn = 0; !stopped; turn++) {
      const options = { seed: seed + attacker * 1_000_003 + turn, numRuns: 8 };
      await throwFrames(tokens[(turn * attackers + attacker) % tokens.length] ?? '', fc.sample(anyFrame, options));
      const [path = '', body = ''] =
        fc.sample(fc.tuple(fc.constantFrom(...paths), fc.json({ maxDepth: 4 })), { ...options, numRuns: 1 })[0] ?? [];
      await throwBody(path, body);
      if (turn % 4 === 1) await throwBody('recover', body.slice(0, -1));
      if (turn % 4 === 0) await throwBytes(fc.sample(fc.uint8Array({ maxLength: 300 }), { ...options, numRuns: 1 })[0] ?? new Uint8Array());
    }
  }

  const all = Promise.all(Array.from({ length: attackers }, (_, attacker) => go(attacker)));
  return {
    stop: async () => {
      stopped = true;
      await all;
    },
  };
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
