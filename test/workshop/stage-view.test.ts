import { expect, test } from 'vitest';
import { phoneView } from '../../src/workshop/phone-view.ts';
import { decisionsPlayed } from '../../src/workshop/run-sheet.ts';
import { stageView } from '../../src/workshop/stage-view.ts';
import { written } from '../laws/scenarios.ts';
import { pictureScenario } from './picture-scenario.ts';
import { facilitator, frame, type Room, seat, settle, smallRoom } from './room.ts';

const shown = (room: Room) => stageView(room.scenario, room.session);
const cy = seat('cy');

test('the wall holds back what a table does until it has decided, and what came until it is told', () => {
  const room = smallRoom({}, pictureScenario());
  room.must(facilitator, { type: 'open-round', tables: 'all' });
  expect(shown(room).tables[0]?.chosen).toBeUndefined();
  settle(room, 't1', 'sort');
  expect(shown(room).tables[0]).toMatchObject({ chosen: { letter: 'B', title: 'Sort services gold, silver, bronze' } });
  expect(shown(room).tables[0]?.outcome).toBeUndefined();
  room.must(facilitator, { type: 'reveal', tables: ['t1'] });
  expect(shown(room).tables[0]?.outcome).toMatchObject({ headline: 'The hall stays warm', voice: { who: 'Cal Reed' } });
});

test('a spare table where nobody sits holds nobody up, until hands are counted there; without phones none is spare', () => {
  const room = smallRoom({ tables: 3 });
  const ids = () => shown(room).tables.map(({ id }) => id);
  expect(ids()).toEqual(['t1', 't2']);
  room.must(facilitator, { type: 'open-round', tables: 'all' });
  expect(shown(room).questions[0]?.tables).toEqual(['t1', 't2']);
  room.must(facilitator, { type: 'count', round: room.round('t3'), hands: [{ option: 'shared', count: 4 }] });
  expect(ids()).toEqual(['t1', 't2', 't3']);
  const empty = smallRoom({ tables: 3 });
  for (const id of ['ann', 'bo', 'cy']) empty.must(seat(id), { type: 'leave' });
  for (const id of ['ann', 'bo', 'cy']) empty.must(facilitator, { type: 'move', seat: id, table: undefined });
  expect(shown(empty).tables).toHaveLength(3);
});

test('what a choice costs is told only where it is the same at every table', () => {
  const room = smallRoom();
  frame(room, 't1', seat('ann'));
  frame(room, 't2', cy);
  const choices = () => shown(room).questions.map(({ decision }) => decision.choices[0]);
  expect(choices()).toMatchObject([{ costs: { time: 2 }, costsMore: true }]);
  // Whoever has looked knows what it costs.
  room.must(facilitator, { type: 'look', table: 't1', look: 'ask-ben' });
  expect(choices()).toMatchObject([{ costs: {}, costsMore: false }]);
});

test('news are of the tables that read', () => {
  const room = smallRoom();
  room.must(facilitator, { type: 'inject', event: 'flood', tables: ['t2'] });
  expect(shown(room).news).toMatchObject([{ title: 'Water in the hall', tables: ['Table 2'] }]);
  room.must(facilitator, { type: 'inject', event: 'flood', tables: ['t1'] });
  expect(shown(room).news).toMatchObject([{ title: 'Water in the hall', tables: [] }]);
  room.must(facilitator, { type: 'open-round', tables: 'all' });
  expect(shown(room).news).toEqual([]);
});

test('how it is taken when a table says what kind of problem this is stands among the news, on the wall and on its phones', () => {
  const room = smallRoom();
  const said = room.scenario.horizons[0]?.frames.find(({ id }) => id === 'shared');
  const heard = { title: `“${said?.says}”`, text: said?.follows };
  frame(room, 't1', seat('ann'));
  // Others may vote on it still.
  expect(shown(room).news).toEqual([]);
  frame(room, 't2', cy);
  expect(shown(room).news).toEqual([{ ...heard, tables: [] }]);
  expect(phoneView(room.scenario, room.session, 'ann')?.table?.news).toEqual([heard]);
  room.must(facilitator, { type: 'open-round', tables: ['t1'] });
  settle(room, 't1', room.scenario.beats[0]?.options[0]?.id ?? '');
  expect(phoneView(room.scenario, room.session, 'ann')?.table?.news).toEqual([]);
});

test('what a table has looked at is read on its phones, and on the wall where it is the only table', () => {
  for (const alone of [false, true]) {
    const room = smallRoom();
    if (alone) room.must(facilitator, { type: 'move', seat: 'cy', table: 't1' });
    frame(room, 't1', seat('ann'));
    room.must(facilitator, { type: 'look', table: 't1', look: 'ask-ben' });
    const [look] = room.scenario.beats[0]?.looks.filter(({ id }) => id === 'ask-ben') ?? [];
    const found = { title: look?.title, text: look?.text };
    expect(phoneView(room.scenario, room.session, 'bo')?.table?.news).toContainEqual(found);
    expect(shown(room).news.filter(({ title }) => title === look?.title)).toHaveLength(alone ? 1 : 0);
  }
});

test('what each would have done is asked where one decided for all', () => {
  const room = smallRoom();
  room.must(facilitator, { type: 'set-manner', table: 't2', manner: 'director' });
  room.must(facilitator, { type: 'cast', seat: 'cy', role: 'director' });
  for (const [table, who] of [
    ['t1', seat('ann')],
    ['t2', cy],
  ] as const) {
    frame(room, table, who);
    room.must(facilitator, { type: 'open-round', tables: [table] });
    const round = room.round(table);
    room.must(who, { type: 'vote', round, option: 'open-it' });
    room.must(facilitator, { type: 'close-round', tables: [table] });
    room.must(table === 't2' ? cy : facilitator, { type: 'settle', round, option: 'open-it' });
  }
  expect(shown(room).tables.map(({ asksOwn }) => asksOwn)).toEqual([false, true]);
});

test('once the plan is played the wall tells the ways, and goes on where the room does', () => {
  const scenario = written.find((one) => decisionsPlayed(one, 60) < decisionsPlayed(one, 90));
  if (!scenario) throw new Error('Every scenario is played whole in an hour.');
  const planned = decisionsPlayed(scenario, 60);
  const room = smallRoom({ minutes: 60 }, scenario);
  for (let made = 1; made <= planned; made++) {
    expect(shown(room).ways).toBeUndefined();
    room.must(facilitator, { type: 'everybody-on', decisions: made });
  }
  const { ways, ended } = shown(room);
  expect(ended).toBe(false);
  expect(ways).toHaveLength(2);
  expect(ways?.[0]?.did).toHaveLength(planned);
  const phone = phoneView(scenario, room.session, 'ann')?.table;
  expect([phone?.did?.length, phone?.decision, phone?.news]).toEqual([planned, undefined, []]);
  expect(ways?.[0]?.says).not.toBe('');
  room.must(facilitator, { type: 'open-round', tables: 'all' });
  expect(shown(room).ways).toBeUndefined();
  expect(phoneView(scenario, room.session, 'ann')?.table?.decision?.number).toBe(planned + 1);
  room.must(facilitator, { type: 'end' });
  expect(shown(room).ways?.[0]).toEqual(ways?.[0]);
});
