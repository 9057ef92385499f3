import type { WebSocketClient } from '@colyseus/ws-transport';

/**
 * Makes every frame to a client its own memory. The carrier hands out the buffer that it writes the next patch into: to whoever reads
 * slowly, the socket would send what has been written over it meanwhile.
 */
export function sendOwnFrames(client: Pick<WebSocketClient, 'raw' | 'ref'>): void {
  client.raw = (data, _options, sent) => client.ref.send(Buffer.from(data), { binary: true }, sent);
}
