import { describe, expect, test } from 'vitest';
import { undoableIn } from '../../src/core/undoable.ts';
import type { Command } from '../../src/workshop/command.ts';
import { consoleView } from '../../src/workshop/console-view.ts';
import { phoneView } from '../../src/workshop/phone-view.ts';
import { commandTypes } from '../../src/workshop/read-command.ts';
import { most } from '../../src/workshop/session.ts';
import { stageView } from '../../src/workshop/stage-view.ts';
import { journalOf, worldOf } from '../../src/workshop/table-run.ts';
import { facilitator, frame, open, opening, Room, seat, settle, smallRoom } from './room.ts';

const ann = seat('ann');
const bo = seat('bo');
const t1 = ['t1'];

/** The first table framed and voting on what to do. */
function voting(more: Partial<typeof open> = {}): Room {
  const room = smallRoom(more);
  frame(room, 't1', ann);
  room.must(facilitator, { type: 'open-round', tables: t1 });
  return room;
}

/** The first table decided, by Ann's vote. */
function decided(more: Partial<typeof open> = {}, option = 'pass'): Room {
  const room = voting(more);
  room.must(ann, { type: 'vote', round: room.round('t1'), option });
  settle(room, 't1', option);
  return room;
}

describe('a room', () => {
  const shown = ({ scenario, session }: Room) => ({
    wall: stageView(scenario, session),
    phone: phoneView(scenario, session, 'ann'),
  });

  test('comes in, reads the brief on wall and phones together, and then stands at the first decision', () => {
    const room = smallRoom();
    const steps = (['coming', 'brief', 'play'] as const).map((scene) => {
      room.must(facilitator, { type: 'set-scene', scene });
      const { wall, phone } = shown(room);
      expect([wall.scene, phone?.room.scene]).toEqual([scene, scene]);
      expect(phone?.brief).toBe(wall.brief);
      expect(phone?.table?.decision?.beat).toBe(wall.questions[0]?.decision.beat);
      return [wall.brief?.headline, wall.questions.length];
    });
    expect(steps).toEqual([
      [undefined, 0],
      [room.scenario.briefing.headline, 0],
      [undefined, 1],
    ]);
    expect(room.must(facilitator, { type: 'set-scene', scene: 'play' })).toEqual([]);
  });

  test('plays as soon as a table votes or anything is written, said or not, and never goes back', () => {
    const voted = smallRoom();
    voted.must(facilitator, { type: 'set-scene', scene: 'brief' });
    voted.must(facilitator, { type: 'open-round', tables: t1 });
    const brought = smallRoom();
    brought.must(facilitator, { type: 'inject', event: 'flood', tables: t1 });
    for (const room of [voted, brought]) {
      expect(room.session.scene).toBe('play');
      expect(room.refused(facilitator, { type: 'set-scene', scene: 'brief' })).toBe('not-now');
    }
  });

  test('is taken out of its brief by no seat', () => {
    const room = smallRoom();
    room.must(facilitator, { type: 'cast', seat: 'ann', role: 'director' });
    const look = { type: 'look', table: 't1', look: 'ask-ben' } as const;
    expect(room.refused(ann, look)).toBe('not-now');
    room.must(facilitator, { type: 'set-scene', scene: 'play' });
    room.must(ann, look);
  });
});

describe('coming in', () => {
  test('late, leaving and coming back keeps the seat, its table and its role', () => {
    const room = smallRoom();
    room.must(facilitator, { type: 'cast', seat: 'ann', role: 'director' });
    const before = room.session.seats;
    room.must(ann, { type: 'leave' });
    expect(room.must(ann, { type: 'join', name: 'Somebody else' }).map(({ type }) => type)).toEqual(['returned']);
    expect(room.session.seats).toEqual(before);
  });

  test('waits where each is let in, and is nobody’s while the door is closed', () => {
    const room = new Room();
    expect(room.refused(ann, { type: 'join', name: 'Ann' })).toBe('no-room');
    room.must(facilitator, { ...open, approval: true, seating: 'draw' });
    room.must(ann, { type: 'join', name: 'Ann' });
    expect(room.refused(ann, { type: 'sit', table: 't1' })).toBe('not-yours');
    room.must(facilitator, { type: 'approve', seat: 'ann' });
    expect(room.session.seats).toMatchObject([{ state: 'in', table: 't1' }]);
    room.must(facilitator, { type: 'set-door', door: 'closed', approval: false });
    expect(room.refused(bo, { type: 'join', name: 'Bo' })).toBe('door-closed');
    expect(room.must(ann, { type: 'join', name: 'Ann' })).toEqual([]);
  });

  test('brings a role where the table has been dealt roles, the director’s first if nobody has it, and none elsewhere', () => {
    const room = smallRoom({ seating: 'draw' });
    const roles = (): unknown => Object.fromEntries(room.session.seats.map(({ id, table, role }) => [id, [table, role]]));
    const [first] = ['ann', 'bo', 'cy'].map((id) => room.session.seats.find((one) => one.id === id)?.table);
    room.must(facilitator, { type: 'cast', seat: 'ann', role: 'director' });
    // Cy comes to Ann’s table, where somebody plays; then Ann goes, and the next who comes is the director.
    for (const id of ['bo', 'cy']) room.must(facilitator, { type: 'move', seat: id, table: first === 't1' ? 't2' : 't1' });
    room.must(facilitator, { type: 'move', seat: 'cy', table: first });
    expect(roles()).toMatchObject({
      ann: [first, 'director'],
      bo: [expect.not.stringMatching(String(first)), undefined],
      cy: [first, 'head'],
    });
    room.must(facilitator, { type: 'move', seat: 'ann', table: undefined });
    room.must(facilitator, { type: 'move', seat: 'bo', table: first });
    expect(roles()).toMatchObject({ ann: [undefined, undefined], bo: [first, 'director'], cy: [first, 'head'] });
    room.must(facilitator, { type: 'move', seat: 'ann', table: first === 't1' ? 't2' : 't1' });
    const events = room.must(seat('di'), { type: 'join', name: 'Di' });
    expect(events).toMatchObject([{ type: 'joined', table: first === 't1' ? 't2' : 't1' }]);
  });

  test('by a draw leaves no table that had roles without a director, and waits until a vote is settled', () => {
    const room = new Room();
    room.must(facilitator, { ...open, tables: 3, seating: 'draw' });
    for (let person = 0; person < 12; person++) room.must(seat(`p${person}`), { type: 'join', name: `P${person}` });
    room.must(facilitator, { type: 'deal-roles', tables: 'all' });
    for (let chance = 0; chance < 40; chance++) {
      room.must(facilitator, { type: 'draw-tables' }, { draw: chance });
      for (const { id } of room.session.tables)
        expect(room.session.seats.filter(({ table, role }) => table === id && role === 'director')).toHaveLength(1);
    }
    room.must(facilitator, { type: 'open-round', tables: t1 });
    expect(room.refused(facilitator, { type: 'draw-tables' })).toBe('not-now');
    room.must(facilitator, { type: 'close-round', tables: t1 });
    expect(room.refused(facilitator, { type: 'draw-tables' })).toBe('not-now');
  });

  test('is over for who is removed, until they are given their seat back', () => {
    const room = smallRoom();
    room.must(facilitator, { type: 'remove', seat: 'ann' });
    expect(room.refused(ann, { type: 'join', name: 'Ann' })).toBe('not-yours');
    const view = phoneView(room.scenario, room.session, 'ann');
    expect([view?.you.state, view?.table]).toEqual(['removed', undefined]);
    room.must(facilitator, { type: 'readmit', seat: 'ann' });
    room.must(ann, { type: 'sit', table: 't2' });
    expect(room.refused(ann, { type: 'rename', seat: 'bo', name: 'X' })).toBe('not-yours');
  });

  test('is possible again where somebody has been sent out, and of more than a room remembers the first is forgotten', () => {
    const room = new Room();
    room.must(facilitator, open);
    let people = 0;
    const join = (): string => room.refused(seat(`s${people++}`), { type: 'join', name: '' });
    while (room.session.seats.length < most.seats) room.must(seat(`s${people++}`), { type: 'join', name: '' });
    expect(join()).toBe('full');
    room.must(facilitator, { type: 'remove', seat: 's0' });
    expect(join()).toBe('done: joined');
    expect(join()).toBe('full');
    // Their place has been taken meanwhile.
    expect(room.refused(facilitator, { type: 'readmit', seat: 's0' })).toBe('full');
    for (const { id } of room.session.seats) room.must(facilitator, { type: 'remove', seat: id });
    while (room.session.seats.length < most.seatsEver) room.must(seat(`s${people++}`), { type: 'join', name: '' });
    for (const { id } of room.session.seats.filter(({ state }) => state === 'in').slice(0, 2))
      room.must(facilitator, { type: 'remove', seat: id });
    expect(join()).toBe('done: forgotten joined');
    expect(room.session.seats).toHaveLength(most.seatsEver);
    expect(room.refused(facilitator, { type: 'readmit', seat: 's0' })).toBe('unknown');
    expect(room.must(facilitator, { type: 'readmit', seat: 's1' })).toMatchObject([{ type: 'readmitted' }]);
  });

  test('is undone at once for all who wait at the door, or for all without a table', () => {
    const room = smallRoom({ seating: 'facilitator' });
    room.must(facilitator, { type: 'set-door', door: 'open', approval: true });
    for (const id of ['d', 'e', 'f']) room.must(seat(id), { type: 'join', name: id });
    room.must(facilitator, { type: 'approve', seat: 'd' });
    const states = () => room.session.seats.map(({ id, state }) => `${id} ${state}`);
    expect(room.refused(ann, { type: 'clear', where: 'door' })).toBe('not-yours');
    expect(room.must(facilitator, { type: 'clear', where: 'door' })).toHaveLength(2);
    expect(states().slice(-3)).toEqual(['d in', 'e removed', 'f removed']);
    expect(room.must(facilitator, { type: 'clear', where: 'no-table' })).toMatchObject([{ type: 'removed', seat: 'd' }]);
    expect(room.must(facilitator, { type: 'clear', where: 'no-table' })).toEqual([]);
  });

  test('is dealt evenly, the same by the same chance', () => {
    const room = smallRoom({ seating: 'draw', tables: 3 });
    for (const id of ['d', 'e', 'f', 'g', 'h']) room.must(seat(id), { type: 'join', name: id });
    room.must(facilitator, { type: 'draw-tables' });
    const sizes = room.session.tables.map(({ id }) => room.session.seats.filter(({ table }) => table === id).length);
    expect(sizes).toEqual([3, 3, 2]);
    expect(room.must(facilitator, { type: 'draw-tables' })).toEqual([]);
  });

  test('after a vote has opened is to watch that one', () => {
    const room = voting();
    room.must(seat('dee'), { type: 'join', name: 'Dee' });
    room.must(seat('dee'), { type: 'sit', table: 't1' });
    expect(room.refused(seat('dee'), { type: 'vote', round: room.round('t1'), option: 'pass' })).toBe('not-yours');
    expect(phoneView(room.scenario, room.session, 'dee')?.table?.round?.watch).toBe(true);
  });
});

describe('a vote', () => {
  test('can be changed until it is closed, and not after', () => {
    const room = voting();
    const round = room.round('t1');
    room.must(ann, { type: 'vote', round, option: 'open-it' });
    room.must(ann, { type: 'vote', round, option: 'pass' });
    expect(room.table('t1').round?.ballots).toEqual([{ seat: 'ann', option: 'pass' }]);
    room.must(facilitator, { type: 'close-round', tables: t1 });
    expect(room.refused(ann, { type: 'vote', round, option: 'open-it' })).toBe('not-now');
    expect(room.must(ann, { type: 'vote', round, option: 'pass' })).toEqual([]);
  });

  test('is of one’s own table, for what is on offer, and not for who watches', () => {
    const room = voting();
    const round = room.round('t1');
    expect(room.refused(seat('cy'), { type: 'vote', round, option: 'pass' })).toBe('not-yours');
    expect(room.refused(ann, { type: 'vote', round, option: 'fly' })).toBe('story');
    room.must(ann, { type: 'vote', round, option: 'pass' });
    room.must(facilitator, { type: 'cast', seat: 'ann', role: 'mirror' });
    expect(room.table('t1').round).toMatchObject({ voters: ['bo'], ballots: [] });
    expect(room.refused(ann, { type: 'vote', round, option: 'pass' })).toBe('not-yours');
  });

  test('by hands is counted anew each time, and settles a table without phones', () => {
    const room = smallRoom();
    room.must(facilitator, { type: 'open-round', tables: ['t2'] });
    const round = room.round('t2');
    room.must(facilitator, { type: 'count', round, hands: [{ option: 'shared', count: 4 }] });
    room.must(facilitator, {
      type: 'count',
      round,
      hands: [
        { option: 'shared', count: 3 },
        { option: 'orders', count: 2 },
      ],
    });
    expect(settle(room, 't2', 'shared')).toBe(round);
    expect(room.table('t2')).toMatchObject({ phase: 'reading', entries: [{ kind: 'frame', frame: 'shared' }], settled: [{ how: 'vote' }] });
  });

  test('in private is told to nobody by name, and before it is closed not by number', () => {
    const room = voting({ privateVotes: true });
    room.must(ann, { type: 'vote', round: room.round('t1'), option: 'pass' });
    const [table] = consoleView(room.scenario, room.session).tables;
    expect(table?.round).toMatchObject({
      ballots: [{ seat: 'ann' }],
      awaited: ['bo'],
      stands: 'hidden',
    });
    expect(table?.round?.soFar.filter(({ count }) => count > 0)).toEqual([]);
    room.must(facilitator, { type: 'close-round', tables: t1 });
    expect(consoleView(room.scenario, room.session).tables[0]?.round).toMatchObject({
      soFar: expect.arrayContaining([{ option: 'pass', count: 1 }]),
      stands: 'agreed',
    });
    expect(room.refused(facilitator, { type: 'set-secrecy', privateVotes: false })).toBe('not-now');
  });
});

describe('a table settles', () => {
  /** Ann for letting it pass, Bo for opening it, and the vote closed. */
  function split(manner: (typeof open)['manner']): { readonly room: Room; readonly round: string } {
    const room = smallRoom();
    frame(room, 't1', ann);
    room.must(facilitator, { type: 'cast', seat: 'ann', role: 'director' });
    room.must(facilitator, { type: 'set-manner', table: 't1', manner });
    room.must(facilitator, { type: 'open-round', tables: t1 });
    const round = room.round('t1');
    room.must(ann, { type: 'vote', round, option: 'pass' });
    room.must(bo, { type: 'vote', round, option: 'open-it' });
    room.must(facilitator, { type: 'close-round', tables: t1 });
    return { room, round };
  }
  const how = (room: Room) => room.table('t1').settled.at(-1)?.how;

  test('a tie by its director, and says so', () => {
    const { room, round } = split('vote');
    expect(room.refused(bo, { type: 'settle', round, option: 'open-it' })).toBe('not-yours');
    expect(room.refused(ann, { type: 'settle', round, option: 'leave-it' })).toBe('story');
    room.must(ann, { type: 'settle', round, option: 'open-it' });
    expect(how(room)).toBe('tie-broken');
    expect(room.must(ann, { type: 'settle', round, option: 'open-it' })).toEqual([]);
    expect(room.refused(ann, { type: 'settle', round, option: 'pass' })).toBe('not-now');
  });

  test('by its director after hearing, whatever the others are for', () => {
    const { room, round } = split('director');
    expect(room.refused(bo, { type: 'settle', round, option: 'open-it' })).toBe('not-yours');
    room.must(ann, { type: 'settle', round, option: 'pass' });
    expect(how(room)).toBe('director');
    expect(room.table('t1').settled.at(-1)).toMatchObject({ by: ann, ballots: [{ option: 'pass' }, { option: 'open-it' }] });
  });

  test('by consensus once all agree, or as the facilitator says', () => {
    const { room, round } = split('consensus');
    expect(room.refused(ann, { type: 'settle', round, option: 'pass' })).toBe('not-now');
    room.must(facilitator, { type: 'open-round', tables: t1 });
    expect(room.round('t1')).toBe(round);
    room.must(bo, { type: 'vote', round, option: 'pass' });
    room.must(facilitator, { type: 'close-round', tables: t1 });
    room.must(bo, { type: 'settle', round, option: 'pass' });
    expect(how(room)).toBe('consensus');
    const other = split('consensus');
    other.room.must(facilitator, { type: 'settle', round: other.round, option: 'pass' });
    expect(how(other.room)).toBe('facilitator');
  });

  test.each([
    ['vote', 'a tie that its facilitator breaks'],
    ['director', 'what its facilitator decides in its director’s place'],
    ['consensus', 'what its facilitator says for people who do not agree'],
  ] as const)('by %s, and %s is written down as the facilitator’s', (manner, _what) => {
    const { room, round } = split(manner);
    room.must(facilitator, { type: 'settle', round, option: 'open-it' });
    expect(how(room)).toBe('facilitator');
  });

  test('by consensus only where somebody has said so', () => {
    const room = voting({ manner: 'consensus' });
    settle(room, 't1', 'pass');
    expect(how(room)).toBe('facilitator');
  });

  test('by hands in its own manner, as the facilitator tells it', () => {
    const told = (['vote', 'director', 'consensus'] as const).map((manner) => {
      const room = smallRoom({ manner });
      room.must(facilitator, { type: 'move', seat: 'cy', table: undefined });
      room.must(facilitator, { type: 'open-round', tables: ['t2'] });
      settle(room, 't2', 'shared');
      return room.table('t2').settled.at(-1)?.how;
    });
    expect(told).toEqual(['facilitator', 'director', 'consensus']);
  });

  test('with what stands behind it and what it meant, as solo play writes it', () => {
    const room = voting();
    expect(room.refused(bo, { type: 'plan', table: 't1', apply: ['nobody'], meant: [], why: '' })).toBe('story');
    room.must(bo, { type: 'plan', table: 't1', apply: ['ben'], meant: ['learn'], why: 'To see' });
    room.must(ann, { type: 'vote', round: room.round('t1'), option: 'open-it' });
    settle(room, 't1', 'open-it');
    expect(room.table('t1').entries.at(-1)).toEqual({
      kind: 'decide',
      beat: 'the-gate',
      option: 'open-it',
      apply: ['ben'],
      meant: ['learn'],
      why: 'To see',
    });
    expect(room.table('t1').phase).toBe('decided');
  });
});

describe('after a decision', () => {
  test('nothing is told before it is revealed, and then all of it', () => {
    const room = decided();
    expect(phoneView(room.scenario, room.session, 'ann')?.table).toMatchObject({ chosen: 'pass', outcome: undefined, means: undefined });
    expect(room.refused(facilitator, { type: 'move-on', tables: t1 })).toBe('not-now');
    room.must(facilitator, { type: 'reveal', tables: t1 });
    expect(phoneView(room.scenario, room.session, 'bo')?.table?.outcome?.headline).toBeTruthy();
    expect(stageView(room.scenario, room.session).tables[0]?.outcome?.headline).toBeTruthy();
  });

  test('the vote stands as it was, whoever is sent out or changes tables meanwhile', () => {
    const room = decided();
    const tally = () => consoleView(room.scenario, room.session).tables[0]?.round?.soFar;
    const before = tally();
    room.must(facilitator, { type: 'remove', seat: 'ann' });
    room.must(facilitator, { type: 'move', seat: 'bo', table: 't2' });
    expect(tally()).toEqual(before);
    expect(before?.some(({ count }) => count > 0)).toBe(true);
  });

  test('whoever plays a stakeholder moves their trust by one when the table moves on', () => {
    const moved = (by?: 1 | -1) => {
      const room = decided();
      room.must(facilitator, { type: 'cast', seat: 'bo', role: 'head' });
      const round = room.table('t1').settled.at(-1)?.round ?? '';
      expect(room.refused(ann, { type: 'react', round, by: 1 })).toBe('not-yours');
      if (by) room.must(bo, { type: 'react', round, by });
      room.must(facilitator, { type: 'reveal', tables: t1 });
      room.must(facilitator, { type: 'move-on', tables: t1 });
      expect(room.refused(bo, { type: 'react', round, by: 1 })).toBe('not-now');
      const told = phoneView(room.scenario, room.session, 'ann')?.table?.news.filter(({ title }) => title.startsWith('Ben')) ?? [];
      expect(told.map(({ title }) => title)).toEqual(by ? [expect.stringMatching(by > 0 ? /takes it well$/ : /takes it badly$/)] : []);
      return worldOf(room.scenario, room.session, room.table('t1')).relationships['ben']?.trust ?? 0;
    };
    expect([moved(1), moved(-1)]).toEqual([moved() + 1, moved() - 1]);
  });

  test('a step back cuts the journal as solo play does, and the round is another', () => {
    const room = decided();
    const round = room.table('t1').settled.at(-1)?.round;
    const [back] = undoableIn(
      room.scenario,
      journalOf(room.session, room.table('t1')),
      worldOf(room.scenario, room.session, room.table('t1')),
    );
    expect(room.refused(facilitator, { type: 'step-back', table: 't1', entry: 0 })).toBe('story');
    room.must(facilitator, { type: 'cast', seat: 'bo', role: 'head' });
    room.must(bo, { type: 'react', round: round ?? '', by: 1 });
    room.must(facilitator, { type: 'step-back', table: 't1', entry: back?.entry ?? -1 });
    expect(room.table('t1')).toMatchObject({ phase: 'reading', entries: [{ kind: 'frame' }], settled: [{ asks: 'frame' }], reactions: [] });
    room.must(facilitator, { type: 'open-round', tables: t1 });
    expect(room.round('t1')).not.toBe(round);
    expect(room.refused(ann, { type: 'vote', round: round ?? '', option: 'pass' })).toBe('not-now');
  });

  test('a step back leaves nothing of what was being put together, and the room is still known to have heard the table', () => {
    const room = decided();
    room.must(facilitator, { type: 'call-on', table: 't1' });
    room.must(facilitator, { type: 'reveal', tables: t1 });
    room.must(facilitator, { type: 'move-on', tables: t1 });
    room.must(facilitator, { type: 'call-on', table: 't1' });
    room.must(facilitator, { type: 'plan', table: 't1', apply: [], meant: [], why: 'To see' });
    room.must(facilitator, { type: 'step-back', table: 't1', entry: 1 });
    expect(room.table('t1')).toMatchObject({ plan: { why: '' }, heard: [1, 2] });
  });
});

describe('the facilitator', () => {
  test('brings everybody on: what a table does not settle is let pass, and said to have been', () => {
    const room = voting();
    room.must(ann, { type: 'vote', round: room.round('t1'), option: 'open-it' });
    room.must(facilitator, { type: 'everybody-on', decisions: 1 });
    expect(room.session.tables.map(({ phase, entries }) => [phase, entries.at(-1)])).toMatchObject([
      ['reading', { option: 'open-it' }],
      ['reading', { option: 'pass' }],
    ]);
    expect(room.session.tables.map(({ settled }) => settled.at(-1)?.how)).toEqual(['moved-on', 'moved-on']);
    expect(room.must(facilitator, { type: 'everybody-on', decisions: 1 })).toEqual([]);
    expect(room.refused(facilitator, { type: 'everybody-on', decisions: 3 })).toBe('not-now');
  });

  test('brings a table on that has decided, and leaves one alone that is further or paused', () => {
    const room = decided();
    const phases = () => room.session.tables.map(({ phase, entries }) => `${phase} ${entries.length}`);
    for (const type of ['open-round', 'close-round', 'hold'] as const) room.must(facilitator, { type, tables: ['t2'] });
    room.must(facilitator, { type: 'everybody-on', decisions: 1 });
    expect(phases()).toEqual(['reading 2', 'settling 0']);
    room.must(facilitator, { type: 'open-round', tables: t1 });
    settle(room, 't1', 'pass');
    room.must(facilitator, { type: 'resume', tables: ['t2'] });
    const [further] = phases();
    expect(further).toMatch('decided');
    room.must(facilitator, { type: 'everybody-on', decisions: 1 });
    expect(phases()).toEqual([further, 'reading 2']);
    room.must(facilitator, { type: 'everybody-on', decisions: 2 });
    expect(phases()[0]).toMatch('reading');
  });

  test('pauses the room with its timer, and lets it go on with what was left', () => {
    const room = voting();
    const { at } = room.context(facilitator);
    room.must(facilitator, { type: 'set-timer', until: at + 60_000 });
    room.must(facilitator, { type: 'hold', tables: 'all' });
    const { timer } = room.session;
    expect(timer).toEqual({ left: expect.any(Number) });
    expect(room.refused(ann, { type: 'vote', round: room.round('t1'), option: 'pass' })).toBe('held');
    expect(room.refused(facilitator, { type: 'close-round', tables: t1 })).toBe('held');
    expect(room.refused(facilitator, { type: 'inject', event: 'flood', tables: 'all' })).toBe('held');
    room.must(facilitator, { type: 'resume', tables: 'all' });
    expect(room.session.timer).toEqual({ until: expect.any(Number) });
    room.must(ann, { type: 'vote', round: room.round('t1'), option: 'pass' });
    room.must(facilitator, { type: 'stop-timer' });
    expect(room.session.timer).toBeUndefined();
    expect(room.refused(facilitator, { type: 'set-timer', until: 5 })).toBe('not-now');
  });

  test('has a timer that stands while the whole room is paused, however it came to be, and only then', () => {
    const room = smallRoom();
    const until = room.context(facilitator).at + 600_000;
    const timer = () => Object.keys(room.session.timer ?? {})[0];
    room.must(facilitator, { type: 'set-timer', until });
    const held = [];
    for (const step of [
      { type: 'hold', tables: t1 },
      { type: 'hold', tables: ['t2'] },
      { type: 'resume', tables: t1 },
      { type: 'hold', tables: 'all' },
      { type: 'set-timer', until: until + 60_000 },
      { type: 'resume', tables: ['t2'] },
    ] as const) {
      room.must(facilitator, step);
      held.push([timer(), room.session.tables.filter((table) => table.held).length]);
    }
    expect(held).toEqual([
      ['until', 1],
      ['left', 2],
      ['until', 1],
      ['left', 2],
      ['left', 2],
      ['until', 1],
    ]);
    room.must(facilitator, { type: 'end' });
    expect(timer()).toBeUndefined();
  });

  test('pauses a table that is to settle, and then it does not', () => {
    const room = voting();
    room.must(facilitator, { type: 'close-round', tables: t1 });
    room.must(facilitator, { type: 'hold', tables: t1 });
    expect(room.refused(facilitator, { type: 'settle', round: room.round('t1'), option: 'pass' })).toBe('held');
  });

  test('does not do again what is sent again, also some commands later', () => {
    const room = smallRoom();
    for (let sent = 1; sent <= 8; sent++) room.must(facilitator, { type: 'say', line: `Line ${sent}` }, { key: `key ${sent}` });
    expect(room.must(facilitator, { type: 'say', line: 'Line 1' }, { key: 'key 1' })).toEqual([]);
    expect(room.session.line).toBe('Line 8');
  });

  test('brings an event in once at each table, and phones are told of it', () => {
    const room = voting();
    room.must(facilitator, { type: 'inject', event: 'flood', tables: t1 });
    expect(room.must(facilitator, { type: 'inject', event: 'flood', tables: 'all' })).toMatchObject([{ tables: ['t2'] }]);
    expect(room.must(facilitator, { type: 'inject', event: 'flood', tables: 'all' })).toEqual([]);
    expect(phoneView(room.scenario, room.session, 'ann')?.table?.news.map(({ title }) => title)).toEqual([
      'Water in the hall',
      '“Nobody here can do this alone, and I cannot either.”',
    ]);
    expect(room.refused(facilitator, { type: 'inject', event: 'fire', tables: 'all' })).toBe('unknown');
  });

  test('shows the split once the vote is closed, tied or led, and of two votes none', () => {
    const room = smallRoom();
    frame(room, 't1', ann);
    room.must(seat('dee'), { type: 'join', name: 'Dee' });
    room.must(facilitator, { type: 'move', seat: 'dee', table: 't1' });
    room.must(facilitator, { type: 'open-round', tables: 'all' });
    room.must(facilitator, { type: 'show-split', on: true });
    const round = room.round('t1');
    room.must(ann, { type: 'vote', round, option: 'pass' });
    room.must(bo, { type: 'vote', round, option: 'open-it' });
    const question = () => stageView(room.scenario, room.session).questions.find(({ tables }) => tables.includes('t1'));
    expect(question()).toMatchObject({ voted: 2, voters: 3 });
    expect(question()?.tally).toBeUndefined();
    room.must(facilitator, { type: 'close-round', tables: t1 });
    expect([...(question()?.leaders ?? [])].sort()).toEqual(['open-it', 'pass']);
    // Whose vote each is could be told else.
    room.must(facilitator, { type: 'remove', seat: 'dee' });
    expect(question()).toMatchObject({ voted: 2, voters: 2 });
    expect(question()?.tally).toBeUndefined();
  });

  test('shares the console, and loses it to whoever has the recovery phrase', () => {
    const room = smallRoom();
    const second = { kind: 'facilitator', id: 'flo' } as const;
    expect(room.refused(second, { type: 'end' })).toBe('not-yours');
    expect(room.refused(second, { type: 'recover' }, { proof: 'a guess' })).toBe('not-yours');
    expect(room.refused(ann, { type: 'recover' }, { proof: opening.recovery })).toBe('not-yours');
    room.must(facilitator, { type: 'share-console', facilitator: 'flo' });
    room.must(second, { type: 'say', line: 'Two minutes' });
    const third = { kind: 'facilitator', id: 'fern' } as const;
    room.must(third, { type: 'recover' }, { proof: opening.recovery });
    expect(room.refused(facilitator, { type: 'say', line: 'x' })).toBe('not-yours');
    room.must(third, { type: 'end' });
    expect(room.refused(ann, { type: 'leave' })).toBe('ended');
  });

  test('alone may use the facilitator’s commands: a seat is refused each of them', () => {
    const theirs: readonly Command['type'][] = ['join', 'leave', 'rename', 'sit', 'vote', 'settle', 'look', 'drop', 'plan', 'react'];
    const room = voting();
    const sample = { tables: 'all', table: 't1', seat: 'bo', round: room.round('t1'), decisions: 1, entry: 1, event: 'flood', hands: [] };
    const more = {
      on: true,
      line: 'x',
      facilitator: 'ann',
      until: 9e12,
      manner: 'consensus',
      door: 'closed',
      approval: true,
      privateVotes: true,
    };
    const denied = commandTypes.filter((type) => !theirs.includes(type));
    expect(denied).toHaveLength(commandTypes.length - theirs.length);
    for (const type of denied)
      expect([type, room.refused(ann, { ...sample, ...more, type } as unknown as Command)]).toEqual([type, 'not-yours']);
  });
});
