import { describe, expect, test } from 'vitest';
import type { Count } from '../../src/workshop/session.ts';
import { worthHearing } from '../../src/workshop/worth-hearing.ts';
import { facilitator, open, Room } from './room.ts';

/** A room without phones in which every table has framed, and its hands for the first decision are counted and its vote closed. */
function counted(hands: readonly Readonly<Record<string, number>>[]): Room {
  const room = new Room();
  room.must(facilitator, { ...open, tables: hands.length });
  for (const { id } of room.session.tables) settleBy(room, id, { shared: 1 });
  for (const [at, one] of hands.entries()) count(room, `t${at + 1}`, one);
  return room;
}

function count(room: Room, table: string, hands: Readonly<Record<string, number>>): void {
  room.must(facilitator, { type: 'open-round', tables: [table] });
  const counts = Object.entries(hands).map(([option, number]): Count => ({ option, count: number }));
  if (counts.length > 0) room.must(facilitator, { type: 'count', round: room.round(table), hands: counts });
  room.must(facilitator, { type: 'close-round', tables: [table] });
}

function settleBy(room: Room, table: string, hands: Readonly<Record<string, number>>): void {
  count(room, table, hands);
  const [option = 'pass'] = Object.keys(hands);
  room.must(facilitator, { type: 'settle', round: room.round(table), option });
}

const worth = (room: Room) => worthHearing(room.scenario, room.session);
const callOn = (room: Room, table: string): void => void room.must(facilitator, { type: 'call-on', table });

describe('the table worth hearing', () => {
  test('is none before two tables have taken a stand', () => {
    expect(worth(counted([{ 'open-it': 3 }, {}]))).toBeUndefined();
    expect(worth(counted([{ 'open-it': 3 }]))).toBeUndefined();
  });

  test('is none while it votes, nor alone where it is of two minds or one elsewhere is with it', () => {
    const room = counted([{ 'open-it': 3 }, { pass: 3 }]);
    expect(worth(room)).toMatchObject({ table: 't1', because: 'alone' });
    room.must(facilitator, { type: 'open-round', tables: 'all' });
    expect(worth(room)).toBeUndefined();
    expect(worth(counted([{ 'open-it': 4, pass: 2 }, { pass: 6 }]))).toMatchObject({ because: 'unheard' });
  });

  test('is one that is alone in its choice, before one that is split', () => {
    expect(worth(counted([{ 'open-it': 2, pass: 2 }, { 'open-it': 4 }, { 'write-the-rule': 3 }]))).toEqual({
      table: 't3',
      because: 'alone',
      option: 'Write one rule for all schools',
      why: 'The only table for “Write one rule for all schools”. Not heard yet.',
    });
  });

  test('is one with a view that few in the room have, before one that is split', () => {
    // One of nine is for locking it: at most a fifth.
    expect(
      worth(
        counted([
          { 'open-it': 2, pass: 2 },
          { 'open-it': 4, 'write-the-rule': 1 },
        ]),
      ),
    ).toMatchObject({
      table: 't2',
      because: 'few',
      why: '1 here for “Write one rule for all schools”, and few in the room. Not heard yet.',
    });
  });

  test('is one that is split, before those that agree', () => {
    expect(worth(counted([{ 'open-it': 4 }, { 'open-it': 2, pass: 2 }]))).toMatchObject({ table: 't2', because: 'split' });
  });

  test('is another once it has been called on, until all have been', () => {
    const room = counted([{ 'open-it': 4 }, { 'open-it': 2, pass: 2 }]);
    callOn(room, 't2');
    expect(worth(room)).toMatchObject({ table: 't1', because: 'unheard', why: 'For “Keep the gate open”. Not heard yet.' });
    callOn(room, 't1');
    expect(worth(room)).toBeUndefined();
    expect(room.must(facilitator, { type: 'call-on', table: 't1' })).toEqual([]);
    expect(room.refused(facilitator, { type: 'call-on', table: 't9' })).toBe('unknown');
  });

  test('is never one for what it has settled', () => {
    const room = counted([{ 'open-it': 4 }, { 'open-it': 2, pass: 2 }]);
    const round = room.round('t2');
    expect(worth(room)).toMatchObject({ table: 't2', because: 'split' });
    room.must(facilitator, { type: 'settle', round, option: 'open-it' });
    expect(worth(room)).toMatchObject({ table: 't1', because: 'unheard' });
  });

  test('is one not heard for long, where no view weighs more', () => {
    const room = counted([{ 'open-it': 4 }, { 'open-it': 4 }]);
    callOn(room, 't1');
    for (const id of ['t1', 't2']) {
      const round = room.round(id);
      room.must(facilitator, { type: 'settle', round, option: 'open-it' });
    }
    room.must(facilitator, { type: 'reveal', tables: 'all' });
    room.must(facilitator, { type: 'move-on', tables: 'all' });
    count(room, 't1', { pass: 4 });
    count(room, 't2', { pass: 4 });
    expect(worth(room)).toMatchObject({ table: 't2', because: 'unheard', why: expect.stringContaining('Not heard yet.') as string });
    callOn(room, 't2');
    expect(worth(room)?.why).toMatch(/Last heard at decision 1\.$/u);
  });

  test('is alone only among those at the same question', () => {
    const room = counted([{ 'open-it': 4 }, { 'open-it': 4 }, {}]);
    room.must(facilitator, { type: 'settle', round: room.round('t3'), option: 'pass' });
    room.must(facilitator, { type: 'reveal', tables: ['t3'] });
    room.must(facilitator, { type: 'move-on', tables: ['t3'] });
    count(room, 't3', { pass: 4 });
    expect(worth(room)).toMatchObject({ table: 't3', because: 'unheard' });
  });
});
