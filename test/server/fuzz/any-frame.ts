import fc from 'fast-check';
import { anyAsk } from './any-command.ts';

/** What the carrier calls a request, and `ask` as it is packed. */
const request = 21;
const asked = Buffer.from([0xa3, ...Buffer.from('ask')]);

/** A frame in which a window asks, with whatever stands for its text. */
const askFrame = (payload: Uint8Array): Buffer => Buffer.concat([Buffer.from([request, 1]), asked, payload]);

/** A text as it is packed. */
function packed(text: string): Buffer {
  const bytes = Buffer.from(text);
  return bytes.length < 256
    ? Buffer.concat([Buffer.from([0xd9, bytes.length]), bytes])
    : Buffer.concat([Buffer.from([0xda, bytes.length >> 8, bytes.length & 255]), bytes]);
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one)) ?? 'undefined';
  } catch {
    return '{"command":{"type":"leave"}';
  }
}

const asks = anyAsk.map((ask) => askFrame(packed(jsonOf(ask).slice(0, 3900))));
const bytes = fc.uint8Array({ maxLength: 80 }).map((some) => Buffer.from(some));

/** Starts of packed values that promise more than there is, or more than there can be. */
const promises = fc
  .tuple(fc.constantFrom(0xc6, 0xc9, 0xdb, 0xdd, 0xdf, 0xdc, 0xde, 0xc4, 0xd4, 0xc1), fc.uint8Array({ minLength: 0, maxLength: 6 }))
  .map(([first, rest]) => askFrame(Buffer.from([first, ...rest])));

/** What a socket might be sent; a text is sent as a text. */
export const anyFrame: fc.Arbitrary<Buffer | string> = fc.oneof(
  { weight: 5, arbitrary: asks },
  { weight: 2, arbitrary: promises },
  // Every kind of frame that the carrier knows, and those it does not, with anything behind it.
  { weight: 2, arbitrary: fc.tuple(fc.nat(255), bytes).map(([code, rest]) => Buffer.concat([Buffer.from([code]), rest])) },
  { weight: 2, arbitrary: fc.tuple(asks, fc.nat(200)).map(([frame, length]) => frame.subarray(0, length)) },
  {
    weight: 2,
    arbitrary: fc.tuple(asks, fc.nat(), fc.nat(255)).map(([frame, at, byte]) => {
      const bent = Buffer.from(frame);
      bent[at % bent.length] = byte;
      return bent;
    }),
  },
  { weight: 1, arbitrary: bytes },
  { weight: 1, arbitrary: fc.string({ maxLength: 100 }) },
  { weight: 1, arbitrary: fc.integer({ min: 4000, max: 9000 }).map((length) => Buffer.alloc(length, request)) },
);
