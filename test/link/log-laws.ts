import type { LocalLog, LocalRoom } from '../../src/link/local-log.ts';
import type { WorkshopEvent } from '../../src/workshop/event.ts';
import { LogMovedOn } from '../../src/workshop/log-moved-on.ts';
import { smallRoom } from '../workshop/room.ts';

/** What was found, and what is to be found. */
type Found = readonly [unknown, unknown];

const events: readonly WorkshopEvent[] = smallRoom().log;
const [first, second, ...rest] = events as [WorkshopEvent, WorkshopEvent, ...WorkshopEvent[]];
const last = events.at(-1) ?? second;
const room: LocalRoom = {
  id: 'one',
  scenario: 'small',
  title: 'Small',
  facilitator: 'fay',
  opened: first.at,
  changed: first.at,
  ended: false,
};

const fate = (done: Promise<unknown>): Promise<string> =>
  done.then(
    () => 'done',
    (why: unknown) => (why instanceof LogMovedOn ? 'moved on' : 'refused'),
  );

/** What every log of one-screen rooms must do, of each a new one. Laws run in a test and, where a browser's own database is meant, in a page. */
export const logLaws: Readonly<Record<string, (log: LocalLog) => Promise<Found>>> = {
  'gives back what was written, in order': async (log) => {
    await log.create(room);
    await log.append('one', [first]);
    await log.append('one', [second, ...rest]);
    const kept = await log.read('one');
    return [
      [kept?.events, kept?.room.changed, await log.read('two')],
      [events, last.at, undefined],
    ];
  },
  'lists rooms, the last changed first, and which have ended': async (log) => {
    await log.create(room);
    await log.create({ ...room, id: 'two', changed: first.at - 1 });
    await log.append('one', events);
    await log.append('two', [first, { ...second, at: last.at + 1, type: 'ended' }]);
    return [
      (await log.rooms()).map(({ id, ended }) => [id, ended]),
      [
        ['two', true],
        ['one', false],
      ],
    ];
  },
  'refuses a number that is there already, and writes nothing of what came with it': async (log) => {
    await log.create(room);
    await log.append('one', [first, second]);
    const told = await fate(log.append('one', [second, ...rest]));
    return [
      [told, (await log.read('one'))?.events],
      ['moved on', [first, second]],
    ];
  },
  'refuses a gap': async (log) => {
    await log.create(room);
    await log.append('one', [first]);
    const told = await fate(log.append('one', rest));
    return [
      [told, (await log.read('one'))?.events],
      ['moved on', [first]],
    ];
  },
  'writes nothing of a room that has been forgotten, or never was': async (log) => {
    await log.create(room);
    await log.append('one', [first]);
    await log.remove('one');
    const told = [await fate(log.append('one', [second])), await fate(log.append('one', [first])), await fate(log.append('two', [first]))];
    await log.create(room);
    return [
      [told, (await log.read('one'))?.events],
      [['moved on', 'moved on', 'moved on'], []],
    ];
  },
  'keeps one room of an id': async (log) => {
    await log.create(room);
    await log.append('one', [first]);
    return [
      [await fate(log.create(room)), (await log.read('one'))?.events],
      ['refused', [first]],
    ];
  },
  'writes all of what two windows bring at once, or nothing of the second': async (log) => {
    await log.create(room);
    await log.append('one', [first]);
    const told = await Promise.all([0, 1].map(() => fate(log.append('one', [second, ...rest]))));
    return [
      [told.sort(), (await log.read('one'))?.events],
      [['done', 'moved on'], events],
    ];
  },
};
