import { Room } from '@colyseus/sdk/Room';
import { SchemaSerializer } from '@colyseus/sdk/serializer/SchemaSerializer';
import { registerSerializer } from '@colyseus/sdk/serializer/Serializer';
import type { Told } from '../workshop/link.ts';
import type { ViewParts } from '../workshop/view-parts.ts';
import type { Entered } from '../workshop/wire.ts';

registerSerializer('schema', SchemaSerializer);

/** Milliseconds: how often a server is asked whether it is there, and how long it may be silent. */
const beat = 2000;
const silence = 5000;

/** Milliseconds between what is asked: a server hears twenty frames a second, and ends a line that says more. */
const askEvery = 60;

/** The code of a line that we give up ourselves. */
const givenUp = 4010;

/** What comes over a line. */
export interface LineHears {
  readonly parts: (parts: ViewParts) => void;
  readonly own: (text: string) => void;
  /** The time of day has been set, or the device has slept: what is known of the server’s clock is not true any more. */
  readonly jumped: () => void;
  /** Once, whoever ended it. */
  readonly over: (code: number, why: string | undefined) => void;
}

/** One socket to a room, from its opening to its end. It never comes back by itself. */
export interface RemoteLine {
  /** Rejects where no answer came. */
  readonly ask: (text: string) => Promise<Told>;
  /** Gives the server two seconds to show that it is there. */
  readonly check: () => void;
  readonly close: () => void;
}

/** Takes a place that a server has given. `base`: the server’s address. */
export function openLine({ sessionId, roomId, processId, name }: Entered['place'], base: string, hears: LineHears): RemoteLine {
  const room = new Room<unknown, { readonly parts: Map<string, string> }>(name);
  // Coming back is ours: by a new place, whatever happened to the old one.
  room.reconnection.enabled = false;
  let done = false;
  // Not by the time of day, which may be set while a room is open.
  let heard = performance.now();
  // By the time of day, which goes on while a device sleeps.
  let ticked = Date.now();
  let mayAsk = 0;
  let apart = ticked - heard;

  const over = (code: number, why: string | undefined): void => {
    if (done) return;
    done = true;
    clearInterval(timer);
    try {
      room.connection.close(givenUp);
    } catch {
      // It was never open.
    }
    hears.over(code, why);
  };

  const check = (): void => {
    heard = Math.min(heard, performance.now() - silence + beat);
    room.ping(() => undefined);
  };

  const tick = (): void => {
    const now = performance.now();
    // A page that was frozen has heard nothing, and is first to look again.
    if (Date.now() - ticked > 2 * beat) heard = now - silence + beat;
    ticked = Date.now();
    const jump = Math.abs(ticked - now - apart);
    apart = ticked - now;
    if (jump > 1000) hears.jumped();
    if (now - heard > silence) over(givenUp, undefined);
    else room.ping(() => undefined);
  };
  const timer = setInterval(tick, beat / 2);

  room.onStateChange((state) => hears.parts(new Map(state.parts.entries())));
  room.onMessage('own', (text: string) => hears.own(text));
  room.onLeave((code, why) => over(code, why));
  room.onError((code, why) => over(code, why));
  const address = new URL(`${processId}/${roomId}?sessionId=${sessionId}`, base);
  room.connect(address.href.replace(/^http/u, 'ws'), {});
  const { events } = room.connection;
  const { onmessage } = events;
  events.onmessage = (event) => {
    heard = performance.now();
    onmessage?.(event);
  };

  return {
    ask: async (text) => {
      const now = performance.now();
      const turn = Math.max(now, mayAsk);
      mayAsk = turn + askEvery;
      if (turn > now) await new Promise((done) => setTimeout(done, turn - now));
      return room.request<string, Told>('ask', text);
    },
    check,
    close: () => over(1000, undefined),
  };
}
