import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { WorkshopEvent } from '../workshop/event.ts';
import { LogMovedOn } from '../workshop/log-moved-on.ts';
import { type LocalLog, type LocalRoom, roomAfter } from './local-log.ts';
import { pageLog } from './page-log.ts';

interface Stores extends DBSchema {
  rooms: { key: string; value: LocalRoom };
  /** By room and number: a number is written once. */
  events: { key: [string, number]; value: WorkshopEvent };
}

/** How long a database that another window holds is waited for, milliseconds. */
const patience = 4000;

/** Opens this browser's log of rooms, or one that lasts as long as the page where the browser keeps nothing. */
export async function openLog(name = 'bearings-rooms'): Promise<LocalLog> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience));
  try {
    const opened = await Promise.race([openStores(name), late]);
    return opened ? browserLog(opened) : pageLog();
  } catch {
    return pageLog();
  }
}

const openStores = (name: string): Promise<IDBPDatabase<Stores>> =>
  openDB<Stores>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('rooms', { keyPath: 'id' });
      fresh.createObjectStore('events');
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });

const eventsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

const browserLog = (db: IDBPDatabase<Stores>): LocalLog => ({
  lasting: true,
  rooms: async () => (await db.getAll('rooms')).sort((a, b) => b.changed - a.changed),
  read: async (id) => {
    const room = await db.get('rooms', id);
    return room && { room, events: await db.getAll('events', eventsOf(id)) };
  },
  create: async (room) => void (await db.add('rooms', room)),
  append: async (id, events) => {
    const [first] = events;
    if (!first) return;
    // Answered only once it is on the disk, not only in the system's memory.
    const writing = db.transaction(['rooms', 'events'], 'readwrite', { durability: 'strict' });
    const [rooms, kept] = [writing.objectStore('rooms'), writing.objectStore('events')];
    const [room, last] = await Promise.all([rooms.get(id), kept.openKeyCursor(eventsOf(id), 'prev')]);
    // Nothing has been written yet, so nothing is.
    if (!room || (last?.key[1] ?? 0) !== first.seq - 1) throw new LogMovedOn(id, first.seq);
    const written = events.map((event) => kept.add(event, [id, event.seq]));
    await Promise.all([...written, rooms.put(roomAfter(room, events)), writing.done]);
  },
  remove: async (id) => {
    const removing = db.transaction(['rooms', 'events'], 'readwrite');
    await Promise.all([removing.objectStore('events').delete(eventsOf(id)), removing.objectStore('rooms').delete(id), removing.done]);
  },
});
