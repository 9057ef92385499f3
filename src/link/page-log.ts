import { LogMovedOn } from '../workshop/log-moved-on.ts';
import { type KeptLog, type LocalLog, roomAfter } from './local-log.ts';

/** A log that lasts as long as the page, for browsers that keep nothing. */
export function pageLog(): LocalLog {
  const kept = new Map<string, KeptLog>();
  return {
    lasting: false,
    rooms: async () => [...kept.values()].map(({ room }) => room).sort((a, b) => b.changed - a.changed),
    read: async (id) => kept.get(id),
    create: async (room) => {
      if (kept.has(room.id)) throw new Error(`There is a room ${room.id} already.`);
      kept.set(room.id, { room, events: [] });
    },
    append: async (id, events) => {
      const known = kept.get(id);
      const [first] = events;
      if (!first) return;
      if (known?.events.length !== first.seq - 1) throw new LogMovedOn(id, first.seq);
      kept.set(id, { room: roomAfter(known.room, events), events: [...known.events, ...events] });
    },
    remove: async (id) => void kept.delete(id),
  };
}
