import { Protocol } from '@colyseus/core';
import { decode } from '@colyseus/schema';

/** Frames a second that one socket may send. */
export const mostFrames = 20;

/** Bytes that may wait for a slow reader. */
const mostWaiting = 1024 * 1024;

/** Ends a socket whose other side does not read what it is sent. */
export function dropSlow(socket: { readonly bufferedAmount: number; readonly terminate: () => void }): void {
  if (socket.bufferedAmount > mostWaiting) socket.terminate();
}

/** What windows of ours send: that they have joined, that they are there, that they go. */
const signs: readonly number[] = [Protocol.JOIN_ROOM, Protocol.PING, Protocol.LEAVE_ROOM];

/** Whether bytes are one text as windows pack it, and all of it: anything else could ask for room without end. */
function isText(bytes: Buffer): boolean {
  const [first = 0] = bytes;
  if (first >= 0xa0 && first <= 0xbf) return bytes.length === 1 + first - 0xa0;
  if (first === 0xd9 && bytes.length > 1) return bytes.length === 2 + bytes.readUInt8(1);
  return first === 0xda && bytes.length > 2 && bytes.length === 3 + bytes.readUInt16BE(1);
}

/** `ask`, as a name is packed. */
const ask = Buffer.from([0xa3, ...Buffer.from('ask')]);

/** Whether a frame is one that a window of ours sends: a sign of one byte, or the request `ask` with a text. Never throws. */
export function isFit(frame: Uint8Array): boolean {
  const [code] = frame;
  if (code !== Protocol.ROOM_REQUEST) return code !== undefined && frame.length === 1 && signs.includes(code);
  const bytes = Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength);
  const at = { offset: 1 };
  try {
    if (!Number.isSafeInteger(decode.number(bytes, at))) return false;
  } catch {
    return false;
  }
  const name = at.offset + ask.length;
  return bytes.subarray(at.offset, name).equals(ask) && isText(bytes.subarray(name));
}
