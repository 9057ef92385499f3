import { describe, expect, test } from 'vitest';
import { briefLine, linesToRoom, linesToTable } from '../../src/workshop/lines-to-say.ts';
import { type SayLine, sayNext } from '../../src/workshop/say-next.ts';
import { most } from '../../src/workshop/session.ts';
import { shipped } from '../laws/scenarios.ts';
import { facilitator, frame, type Room, seat, settle, smallRoom } from './room.ts';

const said = (room: Room): readonly SayLine[] => sayNext(room.scenario, room.session);
const ids = (room: Room): readonly string[] => said(room).map(({ id }) => id);

/** Both tables framed and voting on the first decision. */
function voting(): Room {
  const room = smallRoom();
  frame(room, 't1', seat('ann'));
  frame(room, 't2', seat('cy'));
  room.must(facilitator, { type: 'open-round', tables: 'all' });
  return room;
}

describe('what to say next', () => {
  test('begins with the scenario’s own opening, its prompt and how to read', () => {
    expect(said(smallRoom())).toEqual([
      { id: 'opening-1', line: 'Think of a gate of your own.' },
      { id: 'prompt-the-gate-0', line: 'Who would you have asked first?' },
      { id: 'room-reading-1', line: linesToRoom.reading[1] },
    ]);
  });

  test('says in the brief what to do with it', () => {
    const room = smallRoom();
    room.must(facilitator, { type: 'set-scene', scene: 'brief' });
    expect(said(room)[0]).toEqual({ id: 'brief', line: briefLine });
  });

  test('calls first on the table worth hearing, by its name and what it is for', () => {
    const room = voting();
    room.must(seat('ann'), { type: 'vote', round: room.round('t1'), option: 'open-it' });
    room.must(seat('bo'), { type: 'vote', round: room.round('t1'), option: 'open-it' });
    room.must(seat('cy'), { type: 'vote', round: room.round('t2'), option: 'write-the-rule' });
    room.must(facilitator, { type: 'close-round', tables: 'all' });
    // Both are alone; the first stands nearer the front, and it is decision 1: the second of three lines.
    expect(said(room)[0]).toEqual({
      id: 'hear-t1-decide-1-alone',
      line: linesToTable.decide.alone[1]?.('Table 1', 'Keep the gate open'),
      table: 't1',
    });
    room.must(facilitator, { type: 'call-on', table: 't1' });
    expect(said(room)[0]).toMatchObject({ table: 't2', line: expect.stringContaining('“Write one rule for all schools”') as string });
  });

  test('says nothing to the room while its tables stand at different steps', () => {
    const room = voting();
    expect(ids(room)).toContain('room-voting-1');
    room.must(facilitator, { type: 'close-round', tables: ['t1'] });
    expect(ids(room)).toEqual([]);
  });

  test('ends with the closing once every table has played what is planned', () => {
    const room = voting();
    for (let decision = 1; decision <= 3; decision++) {
      room.must(facilitator, { type: 'open-round', tables: 'all' });
      for (const id of ['t1', 't2']) settle(room, id, 'pass');
      room.must(facilitator, { type: 'reveal', tables: 'all' });
      // What was to be asked before the vote is asked no more, and nobody is called on for what is settled.
      expect(ids(room)).toEqual([`room-revealed-${decision}`]);
      room.must(facilitator, { type: 'move-on', tables: 'all' });
      if (room.session.tables.every(({ phase }) => phase === 'ended')) break;
    }
    expect(said(room)).toEqual([{ id: 'closing-1', line: 'Say who opened it.' }]);
  });

  test('keeps every line of every scenario to what a screen shows, and loses none of its words', () => {
    for (const { scenario } of shipped) {
      const lines = said(smallRoom({}, scenario));
      for (const { line } of lines) expect(line.length).toBeLessThanOrEqual(most.line);
      for (const { say } of scenario.facilitation.prompts) expect(say.length).toBeLessThanOrEqual(most.line);
      const opening = lines.filter(({ id }) => id.startsWith('opening'));
      expect(opening.length).toBeGreaterThan(1);
      expect(opening.map(({ line }) => line).join(' ')).toBe(scenario.facilitation.opening);
    }
  });

  test('has no two lines with the same words', () => {
    const lines = [
      ...Object.values(linesToRoom).flat(),
      ...Object.values(linesToTable).flatMap((byReason) =>
        Object.values(byReason).flatMap((some) => some.map((line) => line('Table 1', 'Write one rule for all schools'))),
      ),
    ];
    expect(lines.length).toBeGreaterThan(25);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
