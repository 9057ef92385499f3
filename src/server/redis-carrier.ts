import type { MatchMakerDriver, Presence } from '@colyseus/core';
import { RedisDriver } from '@colyseus/redis-driver';
import { RedisPresence } from '@colyseus/redis-presence';
import { within } from './within.ts';

/** What the rooms of several processes are listed in, and what those processes count together. */
export interface Carrier {
  readonly presence: Presence;
  readonly driver: MatchMakerDriver;
}

/** How long a Redis may take to answer at a start, milliseconds. */
const patience = 5000;

/** Reaches a Redis. `url`: `redis://user:password@host:port/number`, or `rediss:` over TLS. Rejects with a sentence where none answers. */
export async function openRedis(url: string): Promise<Carrier> {
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  const options = {
    host: hostname,
    port: Number(port || 6379),
    username: decodeURIComponent(username),
    password: decodeURIComponent(password),
    db: Number(pathname.slice(1)),
    ...(protocol === 'rediss:' ? { tls: {} } : {}),
    connectTimeout: 2000,
    // What is asked while Redis is away waits for it. Whoever asks gives up by a clock of their own: see `within`.
    maxRetriesPerRequest: null,
    retryStrategy: (tries: number): number => Math.min(100 * tries, 1000),
  };
  const presence = new RedisPresence(options);
  const driver = new RedisDriver(options);
  await within(patience, presence.exists('bearings'), () => {
    throw new Error(`No Redis answers at ${hostname}:${options.port}.`);
  });
  return { presence, driver };
}
