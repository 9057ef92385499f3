import { describe, expect, test } from 'vitest';
import { readRoomRecord } from '../../src/workshop/read-room-record.ts';
import { type RoomRecord, recordOf } from '../../src/workshop/room-record.ts';
import { facilitator, frame, type open, type Room, seat, settle, smallRoom } from './room.ts';

const ann = seat('ann');
const bo = seat('bo');

/** Ann for letting it pass, as the table did; Bo for the first option there is. */
function decided(more: Partial<typeof open> = {}): Room {
  const room = smallRoom(more);
  room.must(facilitator, { type: 'cast', seat: 'bo', role: 'director' });
  frame(room, 't1', ann);
  room.must(facilitator, { type: 'open-round', tables: ['t1'] });
  const round = room.round('t1');
  const other = room.scenario.beats[0]?.options[0]?.id ?? '';
  room.must(ann, { type: 'vote', round, option: 'pass' });
  room.must(bo, { type: 'vote', round, option: other });
  room.must(facilitator, { type: 'count', round, hands: [{ option: 'pass', count: 3 }] });
  settle(room, 't1', 'pass');
  return room;
}

const read = (value: unknown): RoomRecord => {
  const answer = readRoomRecord(JSON.stringify(value));
  if (!answer.ok) throw new Error(answer.says);
  return answer.record;
};
const says = (value: unknown): string => {
  const answer = readRoomRecord(typeof value === 'string' ? value : JSON.stringify(value));
  return answer.ok ? 'read' : answer.says;
};

describe('what a room leaves behind', () => {
  test('is each table’s run and how each entry came about, and nobody’s name or seat', () => {
    const room = decided();
    const record = recordOf(room.session);
    const [first] = record.tables;
    expect(first?.entries).toEqual(room.table('t1').entries);
    expect(first?.settled.map(({ asks, option, how }) => [asks, option, how])).toEqual([
      ['frame', 'shared', 'vote'],
      ['decide', 'pass', 'vote'],
    ]);
    expect(first?.settled[1]?.counts).toContainEqual({ option: 'pass', count: 4 });
    expect(first?.settled[1]?.roles.map(({ role }) => role)).toEqual(['director']);
    expect(JSON.stringify(record)).not.toMatch(/"(ann|bo|cy|ANN|BO|CY)"/u);
  });

  test('holds no vote by role where votes are private', () => {
    const record = recordOf(decided({ privateVotes: true }).session);
    expect(record.tables.flatMap(({ settled }) => settled.flatMap(({ roles }) => roles))).toEqual([]);
    expect(record.tables[0]?.settled[1]?.counts).toHaveLength(2);
  });

  test('holds no vote that was private when it was cast, whatever is public later', () => {
    const room = decided({ privateVotes: true });
    room.must(facilitator, { type: 'reveal', tables: ['t1'] });
    room.must(facilitator, { type: 'move-on', tables: ['t1'] });
    room.must(facilitator, { type: 'set-secrecy', privateVotes: false });
    expect(recordOf(room.session).tables.flatMap(({ settled }) => settled.flatMap(({ roles }) => roles))).toEqual([]);
  });

  test('holds what the director was for, whoever plays the director since', () => {
    const room = decided();
    const before = recordOf(room.session).tables[0]?.settled[1]?.roles;
    room.must(facilitator, { type: 'reveal', tables: ['t1'] });
    room.must(facilitator, { type: 'cast', seat: 'bo', role: 'mirror' });
    room.must(facilitator, { type: 'move', seat: 'ann', table: 't2' });
    expect(recordOf(room.session).tables[0]?.settled[1]?.roles).toEqual(before);
  });

  test('is read back as it was written', () => {
    const record = recordOf(decided().session);
    expect(read(record)).toEqual(record);
  });

  test('keeps what each would have done, beyond the reveal, and reads records from before that was kept', () => {
    const room = decided();
    const hands = [{ option: 'pass', count: 2 }];
    room.must(facilitator, { type: 'count-own', round: room.round('t1'), hands });
    room.must(facilitator, { type: 'reveal', tables: ['t1'] });
    room.must(facilitator, { type: 'move-on', tables: ['t1'] });
    const record = recordOf(room.session);
    const settled = record.tables[0]?.settled ?? [];
    expect(settled.map(({ own }) => own)).toEqual([undefined, hands]);
    expect(read(record)).toEqual(record);
    const [first, ...rest] = record.tables;
    const spoilt = settled.map((one) => ({ ...one, own: [{ option: 'pass', count: -1 }] }));
    expect(says({ ...record, tables: [{ ...first, settled: spoilt }, ...rest] })).toContain('how it decided');
    const before = settled.map(({ own: _, ...one }) => one);
    expect(read({ ...record, tables: [{ ...first, settled: before }, ...rest] }).tables[0]?.settled).toEqual(before);
  });

  test('keeps only what it knows of what it reads', () => {
    const record = recordOf(decided().session);
    const [first, ...rest] = record.tables;
    const more = { ...record, code: 'tern42', evil: 1, tables: [{ ...first, title: 'T\u202eA\n<b>', evil: 2 }, ...rest] };
    expect(JSON.stringify(read(more))).not.toContain('evil');
    expect(read(more).tables[0]?.title).toBe('TA <b>');
    expect(read(more).code).toBe('TERN 42');
  });

  test('is refused with a sentence where it cannot be read', () => {
    const record = recordOf(decided().session);
    const [first] = record.tables;
    const with1 = (table: object): object => ({ ...record, tables: [{ ...first, ...table }] });
    expect(says('{"kind":')).toContain('cut short');
    expect(says([])).toContain('not the record of a room');
    expect(says({ ...record, kind: 'else' })).toContain('not the record of a room');
    expect(says({ ...record, format: 2 })).toContain('newer Bearings');
    for (const format of [undefined, 0, '1']) expect(says({ ...record, format })).toContain('in what form');
    expect(says({ ...record, code: 'NOBODY 11' })).toContain('which room');
    expect(says({ ...record, tables: 'all' })).toContain('no list of tables');
    expect(says(with1({ entries: [{ kind: 'look', look: 7 }] }))).toBe(
      'Table 1 of the record cannot be read: Step 1 of the journal cannot be read.',
    );
    expect(says(with1({ settled: [{ entry: 0 }] }))).toContain('how it decided');
    expect(says(with1({ manner: 'shouting' }))).toContain('how it decided');
    expect(says({ ...record, seed: -1 })).toContain('seed');
  });
});
