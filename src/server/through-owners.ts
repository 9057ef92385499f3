import { setTimeout as pause } from 'node:timers/promises';
import type { Request } from 'express';
import type { Loose } from '../save/loose.ts';
import { type ApiAnswer, type Endpoint, turn } from './api.ts';
import { HeldElsewhere } from './leases.ts';
import { newId } from './new-id.ts';
import { passOn } from './pass-on.ts';
import type { Passes } from './passes.ts';
import { within } from './within.ts';

/** How long all of it may take: a window gives up after six seconds. Longer than a lease runs. Milliseconds. */
const patience = 5000;
/** A room is opened once its story has been read: a window waits a minute. */
const openingPatience = 55_000;
const between = 200;

const busy = turn('unsent', 'The workshop cannot answer just now. Try again in a moment.');

/**
 * Endpoints that are answered by the process that has the workshop, whichever was asked. While that one does not answer, another looks
 * again and again whether it may take the workshop over. `asker`: the address of whoever asks.
 */
export function throughOwners(
  endpoints: Readonly<Record<string, Endpoint>>,
  passes: Passes,
  asker: (request: Request) => string,
): Readonly<Record<string, Endpoint>> {
  async function find(path: string, answer: Endpoint, body: Loose, request: Request): Promise<ApiAnswer> {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      try {
        return await answer(body, request);
      } catch (why) {
        if (!(why instanceof HeldElsewhere) || passes.read(request) !== undefined) throw why;
        const told = await passOn(why.address, `/api/${path}`, body, passes.write(asker(request)));
        if (told) return told;
      }
      await pause(between);
    }
    return busy;
  }
  return Object.fromEntries(
    Object.entries(endpoints).map(([path, answer]) => [
      path,
      (body: Loose, request: Request) => {
        // Whoever is asked again, or instead of another, knows by the word that it is for the same one.
        const worded = { word: newId(), ...body };
        return within(path === 'open' ? openingPatience : patience, find(path, answer, worded, request), () => busy);
      },
    ]),
  );
}
