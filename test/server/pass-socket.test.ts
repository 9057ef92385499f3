import type { IncomingMessage } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { PassThrough } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { openSocketPasser, type SocketPasser } from '../../src/server/pass-socket.ts';

const opened: SocketPasser[] = [];
afterEach(() => {
  for (const passer of opened.splice(0)) passer.close();
});

const request = {
  method: 'GET',
  url: '/bo/room?sessionId=1',
  rawHeaders: ['Host', 'workshop.example', 'X-Bearings-Pass', 'forged'],
} as unknown as IncomingMessage;

/** Another process, which keeps what it hears. */
async function another() {
  let heard = '';
  const server = createServer((socket) => {
    socket.on('data', (bytes) => {
      heard += String(bytes);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard: () => heard, end: () => server.close() };
}

test('a socket is passed on as it came, with our own pass and no other, and ends when its owner has nothing any more', async () => {
  const bo = await another();
  let address: string | undefined = bo.address;
  const passer = openSocketPasser(async () => address);
  opened.push(passer);
  const socket = new PassThrough();
  await passer.pass('bo', request, socket, Buffer.from('first'), 'ours');
  await expect.poll(bo.heard).toBe('GET /bo/room?sessionId=1 HTTP/1.1\r\nx-bearings-pass: ours\r\nHost: workshop.example\r\n\r\nfirst');
  expect(socket.destroyed).toBe(false);
  address = undefined;
  await expect.poll(() => socket.destroyed, { timeout: 5000 }).toBe(true);
  bo.end();
});

test('asks once for everybody who comes for one owner, and for few owners at once', async () => {
  const asked: string[] = [];
  const passer = openSocketPasser((owner) => {
    asked.push(owner);
    return new Promise((done) => setTimeout(done, 50));
  });
  opened.push(passer);
  const come = (owner: string) => passer.pass(owner, request, new PassThrough(), Buffer.alloc(0), 'ours');
  await Promise.all([
    ...Array.from({ length: 300 }, () => come('bo')),
    ...Array.from({ length: 300 }, (_, index) => come(`guess${index}`)),
  ]);
  expect(asked.filter((owner) => owner === 'bo')).toHaveLength(1);
  expect(asked).toHaveLength(32);
});
