import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { aloudParts } from '../../../src/ui/workshop/console/aloud-parts.ts';
import { pastsOf } from '../../../src/ui/workshop/console/brought-words.ts';
import { ConsoleScreen } from '../../../src/ui/workshop/console/console-screen.tsx';
import { nextStep } from '../../../src/ui/workshop/console/next-step.ts';
import { planGrid } from '../../../src/ui/workshop/console/plan-places.ts';
import { plateOf } from '../../../src/ui/workshop/console/plate-of.ts';
import { roomQuestion } from '../../../src/ui/workshop/console/room-question.ts';
import { roomSaid } from '../../../src/ui/workshop/console/room-said.ts';
import { roomStand } from '../../../src/ui/workshop/console/room-stand.ts';
import { seatMarks } from '../../../src/ui/workshop/console/seat-marks.ts';
import { tableWords } from '../../../src/ui/workshop/console/table-words.ts';
import { whereWords } from '../../../src/ui/workshop/console/where-words.ts';
import type { ConsoleTable, ConsoleView } from '../../../src/workshop/console-view.ts';
import { smallScenario } from '../../small-scenario.ts';
import { type MemoryRoom, memoryRoom } from '../../workshop/memory-link.ts';
import { open } from '../../workshop/room.ts';

const all = { tables: 'all' } as const;
const nothing = (): void => undefined;
const viewOf = (room: MemoryRoom): ConsoleView => {
  const { view } = room.console().read();
  if (!view) throw new Error('There is no view.');
  return view;
};
const tableAt = (room: MemoryRoom, index = 0): ConsoleTable => {
  const table = viewOf(room).tables[index];
  if (!table) throw new Error('There is no table.');
  return table;
};
const optionAt = (room: MemoryRoom, letter: string, index = 0): string =>
  tableAt(room, index).decision?.choices.find((choice) => choice.letter === letter)?.id ?? '';
const roundAt = (room: MemoryRoom, index = 0): string => tableAt(room, index).round?.id ?? '';

/** Ann and Bo at the first table, Cy at the second; what kind of problem it is has been said. */
async function framed(more: Partial<typeof open> = {}): Promise<MemoryRoom> {
  const room = memoryRoom(smallScenario());
  await room.must({ ...open, ...more });
  for (const [id, table] of Object.entries({ ann: 't1', bo: 't1', cy: 't2' })) {
    await room.must({ type: 'join', name: id }, id);
    await room.must({ type: 'move', seat: id, table });
  }
  await room.must({ type: 'open-round', ...all });
  for (const [seat, index] of [
    ['ann', 0],
    ['bo', 0],
    ['cy', 1],
  ] as const)
    await vote(room, seat, 'A', index);
  await room.must({ type: 'close-round', ...all });
  await go(room);
  return room;
}

const vote = (room: MemoryRoom, seat: string, letter: string, index = 0): Promise<void> =>
  room.must({ type: 'vote', round: roundAt(room, index), option: optionAt(room, letter, index) }, seat);

/** Does what the main button does. */
async function go(room: MemoryRoom): Promise<string> {
  const step = nextStep(viewOf(room));
  for (const command of step?.commands ?? []) await room.must(command);
  return step?.says ?? '';
}

test('the main button brings a room through a whole decision, and says each step', async () => {
  const room = await framed();
  const steps = [await go(room)];
  for (const [seat, index] of [
    ['ann', 0],
    ['bo', 0],
    ['cy', 1],
  ] as const)
    await vote(room, seat, 'A', index);
  for (let step = 0; step < 5; step++) steps.push(await go(room));
  expect(steps).toEqual(['Open the vote', 'Close the vote', 'Settle as voted', 'Reveal what came of it', 'Move on', 'Open the vote']);
});

test('the main button brings people who have come to the brief and on to the first decision', async () => {
  const room = memoryRoom(smallScenario());
  await room.must(open);
  expect([await go(room), await go(room), nextStep(viewOf(room))?.says]).toEqual(['Show the brief', 'On to decision 1', 'Open the vote']);
});

test('closing a vote asks first while somebody has not voted, and says how many', async () => {
  const room = await framed();
  await go(room);
  expect(nextStep(viewOf(room))?.first).toBe('3 have not voted. Close anyway?');
  await vote(room, 'ann', 'A');
  await vote(room, 'bo', 'B');
  expect(nextStep(viewOf(room))?.first).toBe('1 has not voted. Close anyway?');
  await vote(room, 'cy', 'A', 1);
  expect(nextStep(viewOf(room))?.first).toBeUndefined();
});

test('a tie is settled at its own table, and the others as they voted', async () => {
  const room = await framed();
  await go(room);
  await vote(room, 'ann', 'A');
  await vote(room, 'bo', 'B');
  await vote(room, 'cy', 'A', 1);
  await go(room);
  expect(plateOf(tableAt(room)).says).toBe('tied A B');
  expect(await go(room)).toBe('Settle as voted at Table 2');
  expect(nextStep(viewOf(room))).toMatchObject({ says: 'Settle Table 1', table: 't1', commands: [] });
  await room.must({ type: 'cast', seat: 'bo', role: 'director' });
  expect(nextStep(viewOf(room))).toMatchObject({
    says: 'Settle Table 1 yourself',
    more: 'Table 1 waits for its director, who decides on the phone.',
    waits: true,
  });
  await room.must({ type: 'settle', round: roundAt(room), option: optionAt(room, 'B') });
  expect(plateOf(tableAt(room)).says).toBe('decided B');
});

test('at a table whose director decides, the vote settles nothing by itself', async () => {
  const room = await framed({ manner: 'director' });
  // The frame was voted for, and is the director's to settle as well; there is none yet.
  expect(plateOf(tableAt(room))).toEqual({ says: 'no director', solid: false });
  expect(nextStep(viewOf(room))).toMatchObject({ table: 't1', others: [{ says: 'Deal it a director' }] });
  for (const seat of ['ann', 'cy']) await room.must({ type: 'cast', seat, role: 'director' });
  expect(plateOf(tableAt(room))).toEqual({ says: 'director decides', solid: false });
  expect(nextStep(viewOf(room))).toMatchObject({ waits: true, more: 'Tables 1 and 2 wait for their directors.', table: 't1' });
  // Who is away decides nothing, and nobody else can be dealt the role.
  await room.must({ type: 'cast', seat: 'bo', role: 'mirror' });
  await room.must({ type: 'leave' }, 'ann');
  expect(nextStep(viewOf(room))).toMatchObject({ says: 'Settle Table 1', others: undefined });
});

test('tables that are furthest behind are brought on first, and one that is paused holds nobody back', async () => {
  const room = await framed();
  await room.must({ type: 'open-round', tables: ['t1'] });
  expect(nextStep(viewOf(room))?.says).toBe('Open the vote at Table 2');
  await room.must({ type: 'hold', tables: ['t2'] });
  expect(nextStep(viewOf(room))?.says).toBe('Close the vote');
  expect(plateOf(tableAt(room, 1)).says).toBe('paused');
});

test('a plate says what its table waits for', async () => {
  const room = await framed();
  expect(plateOf(tableAt(room))).toEqual({ says: 'reading', solid: false });
  await go(room);
  expect(plateOf(tableAt(room))).toEqual({ says: 'waiting for 2', solid: false });
  await vote(room, 'ann', 'A');
  await vote(room, 'bo', 'B');
  expect(plateOf(tableAt(room))).toEqual({ says: 'split 2 ways', solid: true });
  await vote(room, 'bo', 'A');
  expect(plateOf(tableAt(room))).toEqual({ says: 'agreed', solid: true });
});

test('a table is told in one sentence, with its votes', async () => {
  const room = await framed();
  await go(room);
  await vote(room, 'ann', 'B');
  expect(tableWords(tableAt(room))).toBe('Table 1, waiting for 1, 1 of 2 voted, 1 for B, 2 people');
});

test('a seat shows its letter, or only that it has voted where votes are private', async () => {
  const open = await framed();
  await go(open);
  await vote(open, 'ann', 'B');
  expect(seatMarks(viewOf(open), tableAt(open)).map(({ shows, letter }) => `${shows} ${letter}`)).toEqual(['letter B', 'thinking ']);
  const secret = await framed({ privateVotes: true });
  await go(secret);
  await vote(secret, 'ann', 'B');
  expect(seatMarks(viewOf(secret), tableAt(secret)).map(({ shows }) => shows)).toEqual(['cast', 'thinking']);
});

test('whoever has voted and left is marked so, and counted as away', async () => {
  const room = await framed();
  await go(room);
  await vote(room, 'ann', 'B');
  await room.must({ type: 'leave' }, 'ann');
  expect(seatMarks(viewOf(room), tableAt(room))).toMatchObject([{ shows: 'letter', left: true }, { shows: 'thinking' }]);
  expect(drawn(room)).toContain(', 1 away');
});

test('where votes are private nothing is counted before the close, and it is said so', async () => {
  const room = await framed({ privateVotes: true });
  await go(room);
  expect(roomQuestion(viewOf(room))?.hidden).toBe(false);
  for (const id of ['ann', 'bo']) await vote(room, id, 'B');
  expect(roomQuestion(viewOf(room))).toMatchObject({ hidden: true, voted: 2 });
  expect(plateOf(tableAt(room)).says).toBe('2 voted');
  expect(pastsOf(viewOf(room).tables)[0]?.means).toContain('decision 1 is settled as most voted');
  await room.must({ type: 'close-round', ...all });
  expect(roomQuestion(viewOf(room))?.hidden).toBe(false);
  expect(plateOf(tableAt(room)).says).toBe('agreed B');
});

test('a room that stands still goes on by the main button', async () => {
  const room = memoryRoom(smallScenario());
  await room.must({ ...open, tables: 2 });
  await room.must({ type: 'hold', tables: ['t1'] });
  expect(nextStep(viewOf(room))?.says).toBe('Show the brief');
  await room.must({ type: 'hold', tables: 'all' });
  expect(nextStep(viewOf(room))).toMatchObject({ says: 'Go on', commands: [{ type: 'resume', tables: 'all' }] });
});

test('an option that one table cannot choose is open to the room, and said not to be open to that table', async () => {
  const room = memoryRoom(smallScenario());
  await room.must({ ...open, tables: 2 });
  const shutAt = (tables: readonly string[]) => {
    const view = viewOf(room);
    return roomQuestion({
      tables: view.tables.map((table) => ({
        ...table,
        decision: table.decision && {
          ...table.decision,
          choices: table.decision.choices.map((one, at) => (at === 0 && tables.includes(table.id) ? { ...one, closed: 'No money.' } : one)),
        },
      })),
    })?.rows[0];
  };
  expect(shutAt(['t1'])).toMatchObject({ shut: ['Table 1'] });
  expect(shutAt(['t1'])?.choice.closed).toBeUndefined();
  expect(shutAt(['t1', 't2'])).toMatchObject({ shut: [], choice: { closed: 'No money.' } });
});

test('hands that are counted stand at the table and in the room’s tally', async () => {
  const room = memoryRoom(smallScenario());
  await room.must({ ...open, tables: 1 });
  expect(tableWords(tableAt(room), 'play')).toBe('Table 1, reading');
  await room.must({ type: 'open-round', ...all });
  expect(plateOf(tableAt(room)).says).toBe('count hands');
  expect(nextStep(viewOf(room))?.first).toBe('Nothing is counted at Table 1. Close anyway?');
  await room.must({ type: 'count', round: roundAt(room), hands: [{ option: optionAt(room, 'A'), count: 9 }] });
  expect(roomQuestion(viewOf(room))).toMatchObject({ voted: 9, voters: 0, elsewhere: [] });
  expect(seatMarks(viewOf(room), tableAt(room))).toMatchObject([{ shows: 'letter', letter: 'A', count: 9 }]);
  expect(tableWords(tableAt(room))).toBe('Table 1, agreed, 9 hands, 9 for A');
});

test('before the brief it is said how tables decide and that roles are not dealt, which is one press away', async () => {
  const room = memoryRoom(smallScenario());
  await room.must({ ...open, manner: 'director' });
  const step = () => nextStep(viewOf(room), true);
  for (const id of ['ann', 'bo']) {
    await room.must({ type: 'join', name: id }, id);
    await room.must({ type: 'move', seat: id, table: 't1' });
  }
  expect(step()).toMatchObject({
    says: 'Show the brief',
    more: 'On the screen and on every phone. Every table decides by its director. Nobody at a table has a role yet.',
  });
  expect(step()?.others?.map(({ says }) => says)).toEqual(['Deal roles', 'Open the vote']);
  expect(drawn(room)).toContain('decides by its director: none yet');
  await room.must({ type: 'cast', seat: 'bo', role: 'director' });
  expect(step()?.more).toMatch(/1 person at the tables has no role yet\.$/u);
  expect(drawn(room)).toContain('decides by its director: bo');
  for (const command of step()?.others?.[0]?.commands ?? []) await room.must(command);
  expect(step()).toMatchObject({ says: 'Show the brief', more: 'On the screen and on every phone. Every table decides by its director.' });
  expect(step()?.others?.map(({ says }) => says)).toEqual(['Open the vote']);
  await room.must({ type: 'set-manner', table: 't1', manner: 'vote' });
  expect(step()?.more).toContain('Tables decide in different ways.');
  expect(drawn(room)).toContain('decides by vote, director bo');
});

test('while a room without phones reads, looking first is offered, and putting somebody behind it once it is to act', async () => {
  const room = memoryRoom(smallScenario());
  await room.must({ ...open, tables: 1 });
  for (let step = 0; step < 2; step++) await go(room);
  const offered = () => nextStep(viewOf(room))?.others?.map(({ says, table, fold }) => `${says}: ${table} ${fold}`);
  expect(offered()).toEqual(['Look first: t1 means']);
  await go(room);
  await room.must({ type: 'count', round: roundAt(room), hands: [{ option: optionAt(room, 'A'), count: 9 }] });
  for (let step = 0; step < 2; step++) await go(room);
  expect(offered()).toEqual(['Look first, or put somebody behind it: t1 means']);
  for (const { id } of tableAt(room).means?.looks ?? []) await room.must({ type: 'look', table: 't1', look: id });
  expect(offered()).toEqual(['Put somebody behind it: t1 means']);
  const { title = '', found = '' } = tableAt(room).means?.looks[0] ?? {};
  expect(aloudParts(viewOf(room))[0]?.text.at(-1)).toContain(found);
  expect(drawn(room, false)).toContain(title);
});

test('at tables with phones the console offers no looking: their directors do', async () => {
  expect(nextStep(viewOf(await framed()))?.others).toBeUndefined();
});

test('the words to read aloud are the brief, then the moment and its question, then what came of it, table by table where they differ', async () => {
  const room = memoryRoom(smallScenario());
  await room.must(open);
  const said = () => aloudParts(viewOf(room)).map(({ tables, title }) => `${tables}: ${title}`);
  expect(said()).toEqual([]);
  await go(room);
  expect(said()).toEqual([`: ${smallScenario().briefing.headline}`]);
  await go(room);
  expect(said()).toEqual([': What kind of problem is this?']);
  const scene = tableAt(room).decision?.scene ?? '';
  expect(aloudParts(viewOf(room))).toMatchObject([{ text: [scene], asks: true }]);
  // What followed from saying so is read before the moment.
  for (const letters of ['AA', 'AB']) {
    await go(room);
    for (const [index, letter] of [...letters].entries())
      await room.must({ type: 'count', round: roundAt(room, index), hands: [{ option: optionAt(room, letter, index), count: 9 }] });
    await go(room);
    await go(room);
    if (letters === 'AA') expect(aloudParts(viewOf(room))).toMatchObject([{ text: [expect.stringContaining('. '), scene], asks: true }]);
  }
  await go(room);
  expect(said().map((one) => one.slice(0, 9))).toEqual(['Table 1: ', 'Table 2: ']);
  const { headline = '', consequence = '' } = tableAt(room).outcome ?? {};
  expect(aloudParts(viewOf(room))[0]).toMatchObject({ title: headline, text: expect.arrayContaining([consequence]), asks: false });
  expect(drawn(room, false)).toContain(consequence);
});

test('what each would have done is asked where one decided for them, and not of those who have just raised their hands', async () => {
  const room = memoryRoom(smallScenario());
  await room.must({ ...open, tables: 1 });
  for (const letter of ['A', 'B']) {
    await room.must({ type: 'open-round', ...all });
    await room.must({ type: 'count', round: roundAt(room), hands: [{ option: optionAt(room, letter), count: 9 }] });
    await room.must({ type: 'close-round', ...all });
    await go(room);
  }
  expect(tableAt(room).settled.at(-1)?.how).toBe('vote');
  expect(drawn(room, false)).not.toContain('what would you have done?');
});

test('what each would have done is counted between decision and reveal, and told with it', async () => {
  const room = memoryRoom(smallScenario());
  await room.must({ ...open, tables: 1, manner: 'director' });
  for (const letter of ['A', 'B']) {
    await room.must({ type: 'open-round', ...all });
    await room.must({ type: 'count', round: roundAt(room), hands: [{ option: optionAt(room, letter), count: 9 }] });
    await room.must({ type: 'close-round', ...all });
    await room.must({ type: 'settle', round: roundAt(room), option: optionAt(room, letter) });
  }
  expect(tableWords(tableAt(room))).toBe('Table 1, decided B, 9 hands, 9 for B');
  expect(drawn(room, false)).toContain('what would you have done?');
  const hands = [{ option: optionAt(room, 'A'), count: 7 }];
  await room.must({ type: 'count-own', round: roundAt(room), hands });
  await go(room);
  expect(drawn(room, false)).toContain('What each would have done: 7 for A.');
  const late = await room.ask({ kind: 'facilitator', id: 'fay' }, { type: 'count-own', round: roundAt(room), hands: [] });
  expect(late).toMatchObject({ ok: false, code: 'not-now' });
});

test('the tally is of the question that most tables stand at, and says who stands elsewhere and for what', async () => {
  const room = await framed({ tables: 3 });
  // The third table has not said what kind of problem it is: while nobody sits there, nobody is elsewhere.
  expect(roomQuestion(viewOf(room))).toMatchObject({ tables: [{ id: 't1' }, { id: 't2' }], elsewhere: [] });
  await room.must({ type: 'join', name: 'Di' }, 'di');
  await room.must({ type: 'move', seat: 'di', table: 't3' });
  expect(roomQuestion(viewOf(room))?.elsewhere).toEqual(['Table 3 at “The gate”, what kind of problem it is: nothing yet.']);
  await room.must({ type: 'open-round', tables: ['t3'] });
  await room.must({ type: 'count', round: roundAt(room, 2), hands: [{ option: optionAt(room, 'B', 2), count: 3 }] });
  expect(roomQuestion(viewOf(room))?.elsewhere).toEqual(['Table 3 at “The gate”, what kind of problem it is: 3 for B.']);
});

test('a table at which nobody sits holds up nothing, until somebody does', async () => {
  const room = await framed({ tables: 3 });
  expect(plateOf(tableAt(room, 2)).says).toBe('empty');
  expect(nextStep(viewOf(room))?.commands).toEqual([{ type: 'open-round', tables: ['t1', 't2'] }]);
  await room.must({ type: 'move', seat: 'bo', table: 't3' });
  // Its vote was opened and closed with the others’.
  expect(nextStep(viewOf(room))).toMatchObject({ says: 'Settle Table 3', others: [{ says: 'Open the vote again' }] });
  expect(whereWords(viewOf(room))).toBe('Decision 1 of 3, Monday, the second week');
});

test('at a table that must agree and does not, the vote is opened again', async () => {
  const room = await framed({ manner: 'consensus' });
  await go(room);
  await vote(room, 'ann', 'A');
  await vote(room, 'bo', 'B');
  await vote(room, 'cy', 'A', 1);
  await go(room);
  expect(plateOf(tableAt(room)).says).toBe('tied A B');
  expect(await go(room)).toBe('Settle as voted at Table 2');
  expect(nextStep(viewOf(room))).toMatchObject({
    says: 'Open the vote again at Table 1',
    more: 'Table 1 must agree, and does not yet.',
    others: [{ table: 't1' }],
  });
});

test('one voice is no agreement, and whoever is silent is counted', async () => {
  const room = await framed();
  await go(room);
  await vote(room, 'bo', 'B');
  await vote(room, 'cy', 'A', 1);
  await room.must({ type: 'close-round', ...all });
  expect(plateOf(tableAt(room)).says).toBe('1 for B, 1 silent');
  expect(tableWords(tableAt(room))).toBe('Table 1, 1 for B, 1 silent, 1 of 2 voted, 2 people');
  expect(plateOf(tableAt(room, 1)).says).toBe('1 for A');
});

test('opening a vote takes down the line that is on the screens', async () => {
  const room = await framed();
  await room.must({ type: 'say', line: 'Who is not here?' });
  expect(drawn(room)).toContain('Take it down');
  await go(room);
  expect(viewOf(room).line).toBe('');
  expect(drawn(room)).not.toContain('Take it down');
});

test('the switch for the split says what it does now', async () => {
  const room = await framed();
  expect(drawn(room)).toContain('Show the split<');
  await go(room);
  expect(drawn(room)).toContain('Show the split when the vote closes');
  await room.must({ type: 'show-split', on: true });
  expect(drawn(room)).toContain('Keep the split off the screen');
  await room.must({ type: 'close-round', ...all });
  expect(drawn(room)).toContain('Hide the split<');
});

test('before everybody is brought past a decision it is said what that settles, and for whom', async () => {
  const room = await framed({ tables: 3 });
  await go(room);
  await vote(room, 'ann', 'B');
  expect(pastsOf(viewOf(room).tables)).toEqual([
    {
      decision: 1,
      says: 'Past decision 1, The gate',
      means: 'Table 1: decision 1 is settled on B, as most voted, without 1 still to vote. Table 2: decision 1 is let pass.',
    },
  ]);
  await room.must({ type: 'everybody-on', decisions: 1 });
  // Where nobody sits nothing is settled either.
  expect(viewOf(room).tables.map(({ made }) => made)).toEqual([1, 1, 0]);
});

test('once the plan is played the main step is the debrief, and playing on the second', async () => {
  const room = await framed();
  for (const decisions of [1, 2, 3]) {
    expect(nextStep(viewOf(room))?.to).toBeUndefined();
    await room.must({ type: 'everybody-on', decisions });
  }
  expect(nextStep(viewOf(room))).toMatchObject({ to: 'debrief' });
  expect(drawn(room)).toContain('Open the room’s debrief');
});

test('an ended session has its debrief, and nothing more to read or to decide', async () => {
  const room = await framed();
  await room.must({ type: 'end' });
  const page = drawn(room);
  expect(page).toContain('Open the room’s debrief');
  for (const words of ['Decision 1', 'reading', 'Show it on screen', 'The room so far', 'Debrief so far'])
    expect(page).not.toContain(words);
});

test('an empty room shows the way in and asks for its code to be shared; a vote can be opened all the same', async () => {
  const room = memoryRoom(smallScenario());
  await room.must(open);
  const page = drawn(room);
  for (const words of ['Share the code', 'play.example/join.html', 'TERN 42', 'Open the vote', 'Open the screen'])
    expect(page).toContain(words);
  await room.must({ type: 'join', name: 'Ann' }, 'ann');
  expect(drawn(room)).not.toContain('Share the code');
});

test('notes name their tables where tables are apart', async () => {
  const room = await framed();
  expect(drawn(room)).not.toContain('Table 1: ');
  await room.must({ type: 'hold', tables: ['t2'] });
  await room.must({ type: 'everybody-on', decisions: 1 });
  expect(whereWords(viewOf(room))).toMatch(/^Decisions: .+ \(2 of 3\) at Table 1; The gate \(1 of 3\) at Table 2$/u);
  expect(drawn(room)).toContain('Table 2: ');
});

test('aloud are said steps of the room, the last vote and ties, and never every vote', async () => {
  const room = await framed();
  const said: string[] = [];
  let before = viewOf(room);
  const next = async (change: Promise<unknown>): Promise<void> => {
    await change;
    said.push(roomSaid(before, viewOf(room)));
    before = viewOf(room);
  };
  await next(go(room));
  await next(vote(room, 'ann', 'A'));
  await next(vote(room, 'bo', 'B'));
  await next(vote(room, 'cy', 'A', 1));
  await next(go(room));
  expect(said).toEqual(['Voting open.', '', '', 'Everybody has voted.', 'Vote closed. Tied: Table 1.']);
});

test('the head says how the room stands', async () => {
  const room = await framed();
  expect(roomStand(viewOf(room)).says).toBe('Reading');
  await go(room);
  expect(roomStand(viewOf(room))).toEqual({ sign: 'open', says: 'Voting open' });
  await room.must({ type: 'hold', ...all });
  expect(roomStand(viewOf(room)).says).toBe('Paused');
  await room.must({ type: 'end' });
  expect(roomStand(viewOf(room)).says).toBe('Session ended');
  expect(nextStep(viewOf(room))?.to).toBe('debrief');
});

test.each([1, 2, 5, 6, 9, 12, 13, 80])('%i tables stand apart from each other, within the room', (count) => {
  const { places, scale, height } = planGrid(count);
  expect(places).toHaveLength(count);
  // A table's drawing is 242 by 304 of a room of 760 by 752; a room that scrolls is as much higher.
  const [wide, tall] = [(242 / 760) * scale, (304 / 752 / height) * scale];
  for (const [at, one] of places.entries()) {
    expect(one.x - wide / 2).toBeGreaterThanOrEqual(-0.001);
    expect(one.x + wide / 2).toBeLessThanOrEqual(1.001);
    expect(one.y - tall / 2).toBeGreaterThanOrEqual(0);
    expect(one.y + tall / 2).toBeLessThanOrEqual(1);
    for (const other of places.slice(at + 1))
      expect(Math.abs(one.x - other.x) > wide * 0.94 || Math.abs(one.y - other.y) > tall * 0.94).toBe(true);
  }
});

const window = {
  places: {},
  onPlaces: nothing,
  onScreen: nothing,
  kit: (title: string, tables: number): string => `#kit/${title}/${tables}`,
  onDebrief: nothing,
  address: 'https://play.example/',
  debrief: (code: string): string => `./index.html#/room/${code.replace(' ', '-')}`,
};

const drawn = (room: MemoryRoom, phones = true): string =>
  renderToStaticMarkup(createElement(ConsoleScreen, { ...window, link: room.console(), phones }));

test('the console shows the room, its code and the step to take', async () => {
  const room = await framed();
  const page = drawn(room);
  for (const words of [
    'TERN 42',
    'Open the vote',
    'Run sheet',
    'Table 2',
    'Only you can see this',
    'Chapter 4, case study 3',
    'End session',
    '#/room/TERN-42',
  ])
    expect(page).toContain(words);
});

test('a room with one screen has no code, and counts hands beside its options', async () => {
  const room = memoryRoom(smallScenario());
  await room.must({ ...open, tables: 1 });
  await room.must({ type: 'open-round', ...all });
  const page = drawn(room, false);
  expect(page).not.toContain('TERN 42');
  expect(page).toContain('Hands for A');
  expect(page).toContain('Open the screen');
});

test('what is written by others stands in the console as text', async () => {
  const room = await framed();
  await room.must({ type: 'join', name: '<b>Eve</b>' }, 'eve');
  await room.must({ type: 'say', line: '<img src=x>' });
  expect(drawn(room)).not.toMatch(/<b>Eve|<img/);
});

test('a console whose line is lost goes on showing the room, and says so', async () => {
  const room = await framed();
  const link = room.console();
  link.read();
  room.setLine('lost', 'The line to the room is lost. Trying again.');
  const page = renderToStaticMarkup(createElement(ConsoleScreen, { ...window, link, phones: true }));
  expect(page).toContain('Trying again');
  expect(page).toContain('Table 1');
});

test('a console that has been taken over shows nothing of the room any more, and asks for its words', async () => {
  const room = await framed();
  const link = room.console();
  link.read();
  room.setLine('closed', 'The console was taken up elsewhere.');
  const page = renderToStaticMarkup(createElement(ConsoleScreen, { ...window, link, phones: true, onLeave: nothing }));
  for (const words of ['taken up elsewhere', 'Type the eight words']) expect(page).toContain(words);
  for (const words of ['Table 1', 'Open the vote', 'End session', 'TERN 42']) expect(page).not.toContain(words);
});
