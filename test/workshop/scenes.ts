import type { Scenario } from '../../src/core/scenario.ts';
import type { RoomScene } from '../../src/workshop/session.ts';
import { smallScenario } from '../small-scenario.ts';
import { type MemoryRoom, memoryRoom } from './memory-link.ts';
import { pictureScenario } from './picture-scenario.ts';
import { open } from './room.ts';

/** A moment of a workshop, and how it came to it. */
interface Scene {
  readonly scenario?: () => Scenario;
  readonly opened?: Partial<typeof open>;
  /** Seats `p1`, `p2`… go to the tables by turns. */
  readonly seats: number;
  /** `play` unless said. */
  readonly scene?: RoomScene;
  readonly play?: (room: MemoryRoom) => Promise<void>;
}

const all = { tables: 'all' } as const;

async function ballots(room: MemoryRoom, votes: readonly (readonly [option: string, count: number])[]): Promise<void> {
  const cast = votes.flatMap(([option, count]) => Array.from({ length: count }, () => option));
  const { tables, seats } = room.session();
  for (const [index, option] of cast.entries()) {
    const seat = seats[index];
    const round = tables.find(({ id }) => id === seat?.table)?.round?.id;
    if (seat && round !== undefined) await room.must({ type: 'vote', round, option }, seat.id);
  }
}

async function settle(room: MemoryRoom, option: string, tables = room.session().tables.map(({ id }) => id)): Promise<void> {
  for (const id of tables) {
    const round = room.session().tables.find((table) => table.id === id)?.round?.id;
    if (round !== undefined) await room.must({ type: 'settle', round, option });
  }
}

const openVote = (room: MemoryRoom) => room.must({ type: 'open-round', ...all });
const closeVote = (room: MemoryRoom) => room.must({ type: 'close-round', ...all });
const setTimer = (room: MemoryRoom, seconds = 80) => room.must({ type: 'set-timer', until: room.clock() + seconds * 1000 });

/** What the picture of the projector shows: 31 of 38 have voted. */
async function picture(room: MemoryRoom): Promise<void> {
  await setTimer(room);
  await openVote(room);
  await ballots(room, [
    ['plans', 7],
    ['sort', 16],
    ['spread', 4],
    ['pool', 4],
  ]);
}

/** Hands for what each at a table would have done. */
const ownHands = (room: MemoryRoom, id: string, ...hands: readonly (readonly [option: string, count: number])[]): Promise<void> => {
  const round = room.session().tables.find((table) => table.id === id)?.round?.id ?? '';
  return room.must({ type: 'count-own', round, hands: hands.map(([option, count]) => ({ option, count })) });
};

async function toReveal(room: MemoryRoom, option: string, ...own: readonly (readonly [option: string, count: number])[]): Promise<void> {
  await openVote(room);
  await ballots(room, [[option, room.session().seats.length]]);
  await closeVote(room);
  await settle(room, option);
  if (own.length > 0) await ownHands(room, 't1', ...own);
  await room.must({ type: 'reveal', ...all });
}

/** As long as the longest that is written: what a wall has to hold at its worst. */
function longScenario(): Scenario {
  const picture = pictureScenario();
  const long = (words: string, length: number): string => words.repeat(Math.ceil(length / words.length)).slice(0, length);
  const scene = long('Ben Osei has left the school gate open all night, and puts the key on your desk. ', 415);
  return {
    ...picture,
    beats: picture.beats.map((beat) => ({
      ...beat,
      scene,
      options: beat.options.map((option) => ({
        ...option,
        title: long(`${option.title} and what lies beside it `, 44),
        line: long('Say aloud what goes first. ', 88),
      })),
    })),
    facilitation: {
      ...picture.facilitation,
      events: picture.facilitation.events.flatMap((event) => {
        const text = long('The hall is wet by noon. Ben moves the chairs. ', 240);
        return [
          { ...event, text },
          { ...event, id: 'letters', title: 'Two letters in one week', text },
        ];
      }),
    },
  };
}

const crowd = { scenario: pictureScenario, opened: { tables: 6 }, seats: 38 } as const;
const one = { scenario: pictureScenario, opened: { tables: 1 }, seats: 5 } as const;

const dealt = async (room: MemoryRoom): Promise<void> => {
  await room.must({ type: 'cast', seat: 'p1', role: 'early-help' });
  await setTimer(room);
};
const led = async (room: MemoryRoom): Promise<void> => room.must({ type: 'cast', seat: 'p1', role: 'director' });

/** Every state of the projector and of the phone of `p1`. */
export const scenes = {
  coming: { ...crowd, seats: 12, scene: 'coming' },
  briefing: { ...crowd, seats: 12, scene: 'brief', play: (room) => dealt(room) },
  reading: { ...crowd, play: (room) => setTimer(room, 240) },
  voting: { ...crowd, play: picture },
  split: {
    ...crowd,
    play: async (room) => {
      await picture(room);
      await room.must({ type: 'show-split', on: true });
      await closeVote(room);
    },
  },
  closed: {
    ...crowd,
    play: async (room) => {
      await picture(room);
      await closeVote(room);
    },
  },
  tie: {
    ...crowd,
    play: async (room) => {
      await openVote(room);
      await ballots(room, [
        ['plans', 12],
        ['sort', 12],
      ]);
      await room.must({ type: 'show-split', on: true });
      await closeVote(room);
      await room.must({ type: 'say', line: 'One voice from each, and then vote again.' });
    },
  },
  many: {
    ...crowd,
    seats: 90,
    play: async (room) => {
      await openVote(room);
      await ballots(room, [
        ['plans', 31],
        ['sort', 50],
      ]);
      await room.must({ type: 'show-split', on: true });
      await closeVote(room);
    },
  },
  decided: {
    ...crowd,
    play: async (room) => {
      await picture(room);
      await closeVote(room);
      await settle(room, 'sort');
    },
  },
  revealed: { ...one, play: (room) => toReveal(room, 'sort', ['pass', 1], ['plans', 4], ['sort', 9], ['spread', 2], ['pool', 1]) },
  parted: {
    ...crowd,
    play: async (room) => {
      await openVote(room);
      await closeVote(room);
      await settle(room, 'sort', ['t1', 't2', 't4']);
      await settle(room, 'pass', ['t3', 't5', 't6']);
      await ownHands(room, 't1', ['sort', 2], ['pool', 3]);
      await ownHands(room, 't4', ['pool', 4]);
      await ownHands(room, 't6', ['plans', 5]);
      await room.must({ type: 'reveal', tables: ['t1', 't2', 't3', 't4', 't5'] });
    },
  },
  several: {
    ...crowd,
    play: async (room) => {
      await room.must({ type: 'everybody-on', decisions: 1 });
      await room.must({ type: 'step-back', table: 't2', entry: 0 });
      await room.must({ type: 'open-round', tables: ['t1', 't3'] });
    },
  },
  chosen: {
    ...crowd,
    play: async (room) => {
      await picture(room);
      await room.must({ type: 'show-split', on: true });
      await closeVote(room);
      await settle(room, 'sort', ['t1', 't2', 't4']);
      await settle(room, 'pool', ['t3', 't5']);
    },
  },
  apart: {
    ...crowd,
    play: async (room) => {
      await room.must({ type: 'everybody-on', decisions: 1 });
      await room.must({ type: 'step-back', table: 't2', entry: 0 });
      await setTimer(room);
      await openVote(room);
      await ballots(
        room,
        room.session().seats.map(({ table }) => [table === 't2' ? 'plans' : 'pay-it-yourself', 1]),
      );
      await room.must({ type: 'show-split', on: true });
      await closeVote(room);
      await room.must({
        type: 'say',
        line: 'For this hour you lead a small port. The grant that pays for the hall is gone by spring, and nobody has said so yet.',
      });
    },
  },
  over: {
    ...crowd,
    play: async (room) => {
      await openVote(room);
      await closeVote(room);
      await settle(room, 'sort', ['t1', 't2', 't4']);
      await settle(room, 'pass', ['t3', 't5', 't6']);
      await room.must({ type: 'reveal', ...all });
      await room.must({ type: 'move-on', ...all });
      for (const decisions of [2, 3]) await room.must({ type: 'everybody-on', decisions });
    },
  },
  paused: {
    ...crowd,
    play: async (room) => {
      await picture(room);
      await room.must({ type: 'hold', ...all });
    },
  },
  ended: {
    ...one,
    play: async (room) => {
      await room.must({ type: 'say', line: 'Who was not asked today?' });
      for (const decisions of [1, 2, 3]) await room.must({ type: 'everybody-on', decisions });
      await room.must({ type: 'end' });
    },
  },
  // The phone's own.
  waiting: { opened: { approval: true }, seats: 1 },
  choosing: { seats: 1, opened: { tables: 3 }, play: (room) => room.must({ type: 'move', seat: 'p1', table: undefined }) },
  placeless: {
    seats: 1,
    opened: { seating: 'facilitator' },
    play: (room) => room.must({ type: 'move', seat: 'p1', table: undefined }),
  },
  alone: { opened: { tables: 1 }, seats: 0 },
  hands: { scenario: pictureScenario, opened: { tables: 1 }, seats: 0, play: openVote },
  framing: { seats: 2, opened: { tables: 1 }, play: openVote },
  cast: {
    ...one,
    play: async (room) => {
      await dealt(room);
      await openVote(room);
    },
  },
  sent: {
    ...one,
    play: async (room) => {
      await dealt(room);
      await openVote(room);
      await ballots(room, [['sort', 1]]);
    },
  },
  late: {
    ...one,
    seats: 1,
    play: async (room) => {
      await room.must({ type: 'move', seat: 'p1', table: undefined });
      await openVote(room);
      await room.must({ type: 'move', seat: 'p1', table: 't1' });
      await dealt(room);
    },
  },
  observing: {
    ...one,
    play: async (room) => {
      await room.must({ type: 'cast', seat: 'p1', role: 'observer' });
      await openVote(room);
    },
  },
  leading: { ...one, scenario: smallScenario, play: led },
  planning: {
    ...one,
    play: led,
  },
  settling: {
    ...one,
    opened: { tables: 1, manner: 'director' },
    play: async (room) => {
      await led(room);
      await openVote(room);
      await ballots(room, [
        ['sort', 3],
        ['pool', 1],
      ]);
      await closeVote(room);
    },
  },
  agreeing: {
    ...one,
    opened: { tables: 1, manner: 'consensus' },
    play: async (room) => {
      await led(room);
      await openVote(room);
      await ballots(room, [
        ['sort', 3],
        ['pool', 1],
      ]);
      await closeVote(room);
    },
  },
  locked: {
    ...one,
    play: async (room) => {
      await dealt(room);
      await room.must({ type: 'cast', seat: 'p2', role: 'director' });
      await openVote(room);
      await ballots(room, [['sort', 3]]);
      await closeVote(room);
    },
  },
  told: {
    ...one,
    play: async (room) => {
      await dealt(room);
      await toReveal(room, 'sort');
    },
  },
  news: {
    ...one,
    play: async (room) => {
      await dealt(room);
      await room.must({ type: 'inject', event: 'flood', ...all });
    },
  },
  /** All that can be told while five choices stand: an event and a line. */
  noted: {
    ...one,
    play: async (room) => {
      await dealt(room);
      await room.must({ type: 'inject', event: 'flood', ...all });
      await openVote(room);
      await room.must({
        type: 'say',
        line: 'Read it as the person on your card would, and say first what you would lose by it, out loud.',
      });
    },
  },
  crowded: {
    ...crowd,
    scenario: longScenario,
    play: async (room) => {
      await room.must({ type: 'inject', event: 'flood', tables: ['t1', 't3'] });
      await room.must({ type: 'inject', event: 'letters', tables: ['t2'] });
      await setTimer(room);
      await room.must({
        type: 'say',
        line: 'Read it as the person on your card would, and say first what you would lose by it, out loud.',
      });
    },
  },
  removed: { ...one, play: (room) => room.must({ type: 'remove', seat: 'p1' }) },
} as const satisfies Readonly<Record<string, Scene>>;

export type SceneName = keyof typeof scenes;
export const isScene = (name: string): name is SceneName => Object.hasOwn(scenes, name);

export async function playScene(name: SceneName, clock?: () => number): Promise<MemoryRoom> {
  const { scenario = smallScenario, opened, seats, scene = 'play', play }: Scene = scenes[name];
  const room = memoryRoom(scenario(), clock);
  await room.must({ ...open, ...opened });
  for (let index = 0; index < seats; index++) {
    const id = `p${index + 1}`;
    await room.must({ type: 'join', name: `Person ${index + 1}` }, id);
    const { tables } = room.session();
    if (room.session().seats[index]?.state === 'in') await room.must({ type: 'move', seat: id, table: tables[index % tables.length]?.id });
  }
  await room.must({ type: 'set-scene', scene });
  await play?.(room);
  return room;
}
