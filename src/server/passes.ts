import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The header by which a process that passes something on says from whom it came. */
export const passHeader = 'x-bearings-pass';

/** How far the clocks of two machines may be apart, with the way between them, milliseconds. */
const tolerance = 120_000;

/** Signs what one process passes on to another, and knows it again. */
export interface Passes {
  /** The value of the header. `address`: of whoever asked the first process. */
  readonly write: (address: string) => string;
  /** The address in it; `undefined` where no process of ours has passed this on. */
  readonly read: (request: IncomingMessage) => string | undefined;
}

export function passesOf(key: Buffer, now: () => number = Date.now): Passes {
  const sign = (said: string): Buffer => createHmac('sha256', key).update(`passed ${said}`).digest();
  return {
    write: (address) => {
      const said = `${now()};${address}`;
      return `${said};${sign(said).toString('base64url')}`;
    },
    read: ({ headers }) => {
      const header = headers[passHeader];
      const [at = '', address = '', signature = '', ...more] = typeof header === 'string' ? header.split(';') : [];
      const given = Buffer.from(signature, 'base64url');
      const ours = sign(`${at};${address}`);
      const isOurs = more.length === 0 && given.length === ours.length && timingSafeEqual(given, ours);
      return isOurs && Math.abs(now() - Number(at)) < tolerance ? address : undefined;
    },
  };
}
