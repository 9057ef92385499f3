import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import WebSocket, { WebSocketServer } from 'ws';
import { sendOwnFrames } from '../../src/server/own-frames.ts';

test('whoever reads slowly is sent what was said, not what has been written over it since', async () => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const reader = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  try {
    const [[ref]] = (await Promise.all([once(server, 'connection'), once(reader, 'open')])) as [[WebSocket], unknown];
    reader.pause();
    const client = { ref, raw: (_: Uint8Array): void => undefined };
    sendOwnFrames(client);
    // As the carrier does it: one buffer for every frame.
    const shared = new Uint8Array(60_000);
    let sent = 0;
    for (; ref.bufferedAmount < 400_000; sent++) {
      shared.fill(sent % 251);
      client.raw(shared.subarray(0, 50_000));
      await new Promise(setImmediate);
    }
    const heard: number[] = [];
    reader.on('message', (frame: Buffer) => heard.push(new Set(frame).size === 1 ? (frame[0] ?? -1) : -1));
    reader.resume();
    await expect.poll(() => heard.length, { timeout: 10_000 }).toBe(sent);
    expect(heard).toEqual(Array.from({ length: sent }, (_, at) => at % 251));
  } finally {
    reader.terminate();
    server.close();
  }
});
