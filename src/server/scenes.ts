import { matchMaker, type Room } from '@colyseus/core';
import type { Entered } from '../workshop/wire.ts';
import { closeCodes } from '../workshop/wire.ts';
import type { Scene } from './projection.ts';
import { type SceneOptions, sceneRoom } from './scene-room.ts';
import type { Claim } from './tokens.ts';
import type { Workshop } from './workshop.ts';

/** How long a phone may be silent before its seat is shown as away, milliseconds. */
const patience = 30_000;

/** How long a room in which nobody sits is kept, milliseconds: a server runs for longer than any workshop. */
const emptyFor = 60_000;

/** The rooms in which windows of this server sit, each made when the first comes. */
export interface Scenes {
  /** Keeps a place for a bearer, to be taken within seconds. */
  readonly placeIn: (workshop: Workshop, scene: Scene, claim: Claim) => Promise<Entered['place']>;
  /** Whether a window of a session is here, or was a moment ago. */
  readonly isShown: (session: string) => boolean;
  /** Sends everybody of a session away. Never rejects. */
  readonly close: (session: string, code?: number) => Promise<void>;
  /** Marks seats whose phones have been gone for a while as away. */
  readonly sweep: (now: number) => void;
}

interface HeldRoom {
  readonly room: ReturnType<typeof matchMaker.handleCreateRoom>;
  /** When a place in it was last given, milliseconds since 1970. */
  given: number;
}

interface Held {
  readonly workshop: Workshop;
  readonly rooms: Map<string, HeldRoom>;
  /** Phones by seat. */
  readonly phones: Map<string, number>;
  /** Since when a seat has no phone, milliseconds since 1970. */
  readonly gone: Map<string, number>;
}

/** `owner`: the name of this process in the addresses of sockets. */
export function openScenes(owner: string, report: SceneOptions['report']): Scenes {
  const held = new Map<string, Held>();

  function holdOf(workshop: Workshop): Held {
    const known = held.get(workshop.id);
    if (known?.workshop === workshop) return known;
    const fresh: Held = { workshop, rooms: new Map(), phones: new Map(), gone: new Map() };
    held.set(workshop.id, fresh);
    return fresh;
  }

  function optionsOf({ workshop, phones, gone }: Held, scene: Scene): SceneOptions {
    return {
      workshop,
      scene,
      report,
      came: (seat) => {
        phones.set(seat, (phones.get(seat) ?? 0) + 1);
        gone.delete(seat);
      },
      went: (seat) => {
        const left = (phones.get(seat) ?? 1) - 1;
        if (left > 0) phones.set(seat, left);
        else phones.delete(seat);
        if (left === 0) gone.set(seat, Date.now());
      },
    };
  }

  function make(hold: Held, scene: Scene, name: string): HeldRoom {
    const made: HeldRoom = { room: matchMaker.handleCreateRoom(sceneRoom, optionsOf(hold, scene)), given: 0 };
    hold.rooms.set(name, made);
    // One that could not be made is tried anew by whoever comes next.
    made.room.catch(() => hold.rooms.get(name) === made && hold.rooms.delete(name));
    return made;
  }

  return {
    placeIn: async (workshop, scene, claim) => {
      const hold = holdOf(workshop);
      const name = `${scene.kind}/${scene.table ?? ''}`;
      const known = hold.rooms.get(name) ?? make(hold, scene, name);
      known.given = Date.now();
      const { sessionId, roomId } = await matchMaker.reserveSeatFor(await known.room, {}, claim);
      return { name: sceneRoom, sessionId, roomId, processId: owner };
    },
    isShown: (session) => (held.get(session)?.rooms.size ?? 0) > 0,
    close: async (session, code = closeCodes.gone) => {
      const rooms = [...(held.get(session)?.rooms.values() ?? [])];
      held.delete(session);
      await Promise.all(rooms.map(async (one) => void (await (await madeOf(one))?.disconnect(code)))).catch(report);
    },
    sweep: (now) => {
      for (const hold of held.values()) {
        for (const [name, room] of hold.rooms) if (now - room.given >= emptyFor) endEmpty(hold.rooms, name, room).catch(report);
        markAway(hold, now);
      }
    },
  };
}

/** Looks at every seat, and not only at those whose phones went: one that joined and never came is no more here than they are. */
function markAway({ workshop, phones, gone }: Held, now: number): void {
  const session = workshop.session();
  // Nothing happens any more in a room that has ended.
  if (!session || session.ended) return;
  for (const { id, state, away } of session.seats) {
    const since = gone.get(id);
    if (away || state === 'removed' || phones.has(id)) gone.delete(id);
    else if (since === undefined) gone.set(id, now);
    else if (now - since >= patience) {
      gone.delete(id);
      void workshop.ask({ kind: 'seat', id }, { type: 'leave' });
    }
  }
}

/** The room itself; `undefined` where it could not be made, or has ended. */
const madeOf = ({ room }: HeldRoom): Promise<Room | undefined> =>
  room.then(
    ({ roomId }) => matchMaker.getLocalRoomById(roomId),
    () => undefined,
  );

/** Ends a room if nobody sits in it. Whoever comes later has another. */
async function endEmpty(rooms: Map<string, HeldRoom>, name: string, held: HeldRoom): Promise<void> {
  const { given } = held;
  const room = await madeOf(held);
  if (held.given !== given || rooms.get(name) !== held || (room && room.clients.length > 0)) return;
  rooms.delete(name);
  await room?.disconnect();
}
