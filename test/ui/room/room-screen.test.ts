import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Scenario } from '../../../src/core/scenario.ts';
import { roomReport } from '../../../src/debrief/room/room-report.ts';
import { roomCsv } from '../../../src/export/room-csv.ts';
import { RoomScreen } from '../../../src/ui/room/room-screen.tsx';
import { type RoomRecord, recordOf } from '../../../src/workshop/room-record.ts';
import { smallScenario } from '../../small-scenario.ts';
import { type Leaning, playedRoom } from '../../workshop/played-room.ts';
import { facilitator, frame, type Room, seat } from '../../workshop/room.ts';

const scenario: Scenario = smallScenario();
const nothing = (): void => undefined;

const textOf = (record: RoomRecord): string =>
  renderToStaticMarkup(
    createElement(RoomScreen, {
      title: scenario.title,
      code: record.code,
      people: record.people,
      ended: record.ended,
      report: roomReport(scenario, record),
      onTable: nothing,
      onTake: nothing,
      onPrint: nothing,
      onHome: nothing,
      onForget: undefined,
      said: undefined,
    }),
  )
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

const played = (tables: number, decisions: number, leaning?: Leaning): Room => playedRoom(scenario, tables, decisions, leaning);
/** Ends the workshop, wherever its tables stand. */
const over = (room: Room): RoomRecord => {
  room.must(facilitator, { type: 'end' });
  return recordOf(room.session);
};

test('shows figures as they stood where a table stopped, and says so', () => {
  const record = over(played(2, 2));
  const text = textOf(record);
  expect(text).toContain('stopped after decision 2 of the story’s 3');
  expect(text).toContain(
    'Where the tables stopped Every table stopped after decision 2 of the story’s 3. Their figures are as they stood there. The same luck',
  );
  const { people } = roomReport(scenario, record);
  expect(people.flatMap(({ tables }) => tables)).not.toContain(undefined);
  expect(text).toContain(`Ada Finch ${people[0]?.start} ${people[0]?.tables.map((trust) => trust?.toFixed(0)).join(' ')} `);
  expect(textOf(recordOf(played(2, 9).session))).toContain('Where the tables ended The same luck');
});

test('names who chose what where they parted, before all else', () => {
  const text = textOf(recordOf(played(3, 2).session));
  const [, { label, question, options } = { label: '', question: '', options: [] }] = scenario.beats;
  expect(text).toContain(
    `Where they parted ${question} B ${options[1]?.title} Table 1 and Table 3 C ${options[2]?.title} Table 2 The routes`,
  );
  expect(text).toContain(`${label} ${question} B ${options[1]?.title} Table 1 and Table 3 C ${options[2]?.title} Table 2 Where`);
  expect(textOf(recordOf(played(3, 1).session))).not.toContain('Where they parted');
});

test('calls letting it pass by its letter, as the room’s windows do', () => {
  const [beat] = scenario.beats;
  const last = beat?.options.length ?? 0;
  const text = textOf(over(played(1, 1, () => last)));
  expect(text).toContain(`${String.fromCharCode(65 + last)} Let it pass`);
  expect(text).not.toContain('–');
});

test('counts one as one', () => {
  const record = over(played(1, 1));
  expect(textOf({ ...record, people: 1 })).toContain('1 table, 1 person.');
  expect(textOf(record)).toContain('1 table, 4 people.');
  expect(textOf(record)).toContain(
    'Where the table stopped Table 1 stopped after decision 1 of the story’s 3. Its figures are as they stood there. Sizes',
  );
});

test('tells beside a decision how many would have done it too, and in the table of decisions', () => {
  const room = played(1, 1);
  room.must(facilitator, { type: 'open-round', tables: ['t1'] });
  const round = room.round('t1');
  if (room.table('t1').round?.asks === 'frame') throw new Error('A decision is asked here.');
  room.must(facilitator, { type: 'close-round', tables: ['t1'] });
  room.must(facilitator, { type: 'settle', round, option: 'pass' });
  const other = scenario.beats[1]?.options[0]?.id ?? '';
  const hands = [
    { option: 'pass', count: 2 },
    { option: other, count: 3 },
  ];
  room.must(facilitator, { type: 'count-own', round, hands });
  const record = recordOf(room.session);
  const text = textOf(record);
  expect(text).toContain('hands 2 of 5 Before the reveal, 2 of 5 would have done the same.');
  expect(text).toContain('would have done it too Table 1 by vote 1 0 0 1 2 of 5');
  const rows = roomCsv(record, roomReport(scenario, record)).split('\r\n');
  expect(rows[0]).toContain('Would have done it too,Would have done something else');
  expect(rows[2]).toContain(',facilitator,0,0,2,3,');
});

test('tells what was brought in at one table beside its route, in the table of decisions and beside luck', () => {
  const room = played(2, 1);
  room.must(facilitator, { type: 'inject', event: 'flood', tables: ['t2'] });
  for (const table of ['t1', 't2']) {
    room.must(facilitator, { type: 'open-round', tables: [table] });
    const round = room.round(table);
    room.must(facilitator, { type: 'close-round', tables: [table] });
    room.must(facilitator, { type: 'settle', round, option: 'pass' });
  }
  const record = recordOf(room.session);
  const text = textOf(record);
  expect(text).toContain(`“Water in the hall” was brought in at Table 2, after 1. ${scenario.beats[0]?.label}.`);
  expect(text.match(/Before it the facilitator brought in: Water in the hall\./g)).toHaveLength(1);
  expect(text).toContain('What came apart came of what was chosen and of what was brought in.');
  const rows = roomCsv(record, roomReport(scenario, record)).split('\r\n');
  expect(rows.map((row) => row.includes('Water in the hall'))).toEqual([false, false, false, false, true, false]);
  expect(textOf(recordOf(played(2, 2).session))).not.toContain('brought in');
});

test('leaves out a table that nobody came to, and one that decided nothing before the end', () => {
  const room = played(1, 1);
  room.must(facilitator, { type: 'open-round', tables: ['t1'] });
  const record = recordOf(room.session);
  const empty = { ...record.tables[0], id: 't2', title: 'Table 2', people: 0, entries: [], settled: [] };
  const tables = (more: Partial<RoomRecord>, people: number): readonly string[] =>
    roomReport(scenario, { ...record, ...more, tables: [...record.tables, { ...empty, people }] as RoomRecord['tables'] }).tables.map(
      ({ title }) => title,
    );
  expect(tables({}, 0)).toEqual(['Table 1']);
  expect(tables({}, 4)).toEqual(['Table 1', 'Table 2']);
  expect(tables({ ended: true }, 4)).toEqual(['Table 1']);
});

test('tells how whoever played somebody took it, beside how often they were heard', () => {
  const room = played(1, 1);
  room.must(facilitator, { type: 'open-round', tables: ['t1'] });
  const round = room.round('t1');
  room.must(seat('t1-1'), { type: 'vote', round, option: 'pass' });
  room.must(facilitator, { type: 'close-round', tables: ['t1'] });
  room.must(facilitator, { type: 'settle', round, option: 'pass' });
  room.must(facilitator, { type: 'reveal', tables: ['t1'] });
  room.must(seat('t1-1'), { type: 'react', round, by: -1 });
  room.must(facilitator, { type: 'move-on', tables: ['t1'] });
  expect(textOf(recordOf(room.session))).toContain('Head said: trusts the director less, once 2 of 2');
});

test('asks nobody why they let pass what they were moved past', () => {
  const room = played(2, 0);
  const pass = (table: string): void => {
    room.must(facilitator, { type: 'open-round', tables: [table] });
    const round = room.round(table);
    room.must(facilitator, { type: 'close-round', tables: [table] });
    room.must(facilitator, { type: 'settle', round, option: 'pass' });
    room.must(facilitator, { type: 'reveal', tables: [table] });
    room.must(facilitator, { type: 'move-on', tables: [table] });
  };
  frame(room, 't2', seat('t2-0'));
  pass('t2');
  room.must(facilitator, { type: 'everybody-on', decisions: 1 });
  pass('t1');
  pass('t2');
  const { tables } = roomReport(scenario, recordOf(room.session));
  expect(tables.map(({ steps }) => steps.map(({ option }) => option))).toEqual([
    ['pass', 'pass'],
    ['pass', 'pass'],
  ]);
  expect(tables.map(({ questions }) => questions.some(({ id }) => id === 'raised-let-pass'))).toEqual([false, true]);
});
