import type { Scenario } from '../../src/core/scenario.ts';
import { choicesAt } from '../../src/workshop/choices.ts';
import { seatRoles, watchers } from '../../src/workshop/seat-roles.ts';
import { manners } from '../../src/workshop/session.ts';
import { worldOf } from '../../src/workshop/table-run.ts';
import { facilitator, Room, seat } from './room.ts';

/** How a room is played: what each table's people are for, by index of table, decision and person. */
export type Leaning = (table: number, decision: number, person: number) => number;

/** Tables take the first options; the second table's last person is for another, and from its second decision on so is everybody there. */
const partsAtTheSecond: Leaning = (table, decision, person) => (table === 1 && (decision > 0 || person === 3) ? 1 : 0);

/** A workshop of four people at each of its tables, each table in its manner, in roles, played so many decisions far. */
export function playedRoom(scenario: Scenario, tables: number, decisions: number, leaning: Leaning = partsAtTheSecond): Room {
  const room = new Room(scenario);
  room.must(facilitator, {
    type: 'open',
    tables,
    manner: 'vote',
    door: 'open',
    approval: false,
    seating: 'facilitator',
    privateVotes: false,
  });
  const roles = seatRoles(scenario).filter(({ id }) => !watchers.includes(id));
  const people = [0, 1, 2, 3];
  const ids = room.session.tables.map(({ id }) => id);
  for (const [at, table] of ids.entries()) {
    room.must(facilitator, { type: 'set-manner', table, manner: manners[at % manners.length] ?? 'vote' });
    for (const person of people) {
      const id = `${table}-${person}`;
      room.must(seat(id), { type: 'join', name: `Person ${at + 1}.${person + 1}` });
      room.must(facilitator, { type: 'move', seat: id, table });
      room.must(facilitator, { type: 'cast', seat: id, role: roles[person]?.id });
    }
  }
  const made = (table: string): number => room.table(table).entries.filter(({ kind }) => kind === 'decide').length;
  for (const [at, table] of ids.entries()) {
    while (room.table(table).phase !== 'ended' && made(table) < decisions) {
      const decision = made(table);
      room.must(facilitator, { type: 'open-round', tables: [table] });
      const round = room.round(table);
      const choices = choicesAt(scenario, worldOf(scenario, room.session, room.table(table))).filter(({ closed }) => closed === undefined);
      const wanted = people.map((person) => choices[leaning(at, decision, person) % choices.length]?.id ?? 'pass');
      for (const person of people) room.must(seat(`${table}-${person}`), { type: 'vote', round, option: wanted[person] ?? 'pass' });
      room.must(facilitator, { type: 'close-round', tables: [table] });
      room.must(facilitator, { type: 'settle', round, option: wanted[0] ?? 'pass' });
      if (room.table(table).phase !== 'decided') continue;
      room.must(facilitator, { type: 'reveal', tables: [table] });
      room.must(facilitator, { type: 'move-on', tables: [table] });
    }
  }
  return room;
}
