import { draw } from '../core/draw.ts';
import { type Ask, type Asked, eachTable, noTable } from './asked.ts';
import { castOnArrival, freeRoles } from './cast-on-arrival.ts';
import type { CommandOf } from './command.ts';
import { seatOf, sittingAt, tableOf } from './find.ts';
import { notNow } from './not-now.ts';
import { refuse } from './refused.ts';
import { seatRoles, watchers } from './seat-roles.ts';
import { most, type Session } from './session.ts';

const noSeat = refuse('unknown', 'There is nobody by that name here.');

export function askSit({ session, context }: Ask, { table }: CommandOf<'sit'>): Asked {
  if (session.seating !== 'choice') return refuse('not-yours', 'The facilitator gives out the tables.');
  if (!tableOf(session, table)) return noTable;
  const seat = context.actor.id;
  return seatOf(session, seat)?.table === table ? [] : seated({ session, context }, [{ seat, table }]);
}

const seated = ({ session, context }: Ask, seats: Parameters<typeof castOnArrival>[2]): Asked => [
  { type: 'seated', seats: seats.map(({ seat, table }) => ({ seat, table })) },
  ...castOnArrival(session, context.scenario, seats),
];

export function askMove({ session, context }: Ask, { seat: id, table }: CommandOf<'move'>): Asked {
  const seat = seatOf(session, id);
  if (!seat) return noSeat;
  if (seat.state !== 'in') return refuse('not-now', 'They are not in the room.');
  if (table !== undefined && !tableOf(session, table)) return noTable;
  return seat.table === table ? [] : seated({ session, context }, [{ seat: id, table }]);
}

/** Deals everybody in the room to the tables as evenly as it goes, by chance. */
export function askDraw({ session, context }: Ask): Asked {
  const { tables } = session;
  // Whoever is dealt elsewhere takes their vote with them.
  const busy = tables.find(({ phase }) => phase === 'voting' || phase === 'settling');
  if (busy) return notNow(busy);
  const chance = context.draw;
  if (chance === undefined) return refuse('malformed', 'There is nothing to draw by.');
  const dealt = session.seats
    .filter(({ state }) => state === 'in')
    .map((seat) => ({ seat, at: draw(chance, seat.id) }))
    .sort((a, b) => a.at - b.at || a.seat.id.localeCompare(b.seat.id))
    .map(({ seat }, index) => ({ seat: seat.id, from: seat.table, table: tables[index % tables.length]?.id }))
    .filter(({ from, table }) => from !== table);
  return dealt.length === 0 ? [] : seated({ session, context }, dealt);
}

export function askAddTable({ session }: Ask, { table, manner }: CommandOf<'add-table'>): Asked {
  if (tableOf(session, table)) return [];
  if (session.tables.length >= most.tables) return refuse('full', `A room has at most ${most.tables} tables.`);
  return [{ type: 'tableAdded', table, title: freeTitle(session), manner }];
}

const titleOf = (number: number): string => `Table ${number}`;

function freeTitle({ tables }: Session): string {
  const taken = new Set(tables.map(({ title }) => title));
  const free = tables.findIndex((_, index) => !taken.has(titleOf(index + 1)));
  return titleOf(free < 0 ? tables.length + 1 : free + 1);
}

/** The tables that a room opens with. */
export const firstTables = (count: number): readonly { readonly id: string; readonly title: string }[] =>
  Array.from({ length: count }, (_, index) => ({ id: `t${index + 1}`, title: titleOf(index + 1) }));

export function askRemoveTable({ session }: Ask, { table: id }: CommandOf<'remove-table'>): Asked {
  const table = tableOf(session, id);
  if (!table) return noTable;
  if (session.tables.length === 1) return refuse('not-now', 'A room has at least one table.');
  if (session.seats.some((seat) => seat.table === id)) return refuse('not-now', 'Somebody sits at this table. Move them first.');
  if (table.entries.length > 0 || table.backs > 0 || table.phase !== 'reading')
    return refuse('not-now', 'This table has begun. Its run is kept.');
  return [{ type: 'tableRemoved', table: id }];
}

export function askSetManner({ session }: Ask, { table: id, manner }: CommandOf<'set-manner'>): Asked {
  const table = tableOf(session, id);
  if (!table) return noTable;
  if (table.manner === manner) return [];
  return table.phase === 'voting' || table.phase === 'settling' ? notNow(table) : [{ type: 'mannerSet', table: id, manner }];
}

export function askCast({ session, context }: Ask, { seat: id, role }: CommandOf<'cast'>): Asked {
  const seat = seatOf(session, id);
  if (!seat) return noSeat;
  if (seat.role === role) return [];
  if (seat.table === undefined) return refuse('not-now', 'Give them a table first.');
  if (role === undefined) return [{ type: 'cast', seats: [{ seat: id }] }];
  if (!seatRoles(context.scenario).some((one) => one.id === role)) return refuse('unknown', 'There is no such role here.');
  const taken = sittingAt(session, seat.table).some((other) => other.role === role);
  if (taken && !watchers.includes(role)) return refuse('not-now', 'Somebody at this table plays that.');
  return [{ type: 'cast', seats: [{ seat: id, role }] }];
}

/** Gives everybody at a table who has none a role: the director first, then the scenario's, and one mirror where they run out. */
export const askDealRoles = ({ session, context }: Ask, { tables }: CommandOf<'deal-roles'>): Asked =>
  eachTable(session, tables, ({ id }) => {
    const seats = sittingAt(session, id);
    const free = freeRoles(context.scenario, seats);
    const dealt = seats.filter(({ role }) => role === undefined).slice(0, free.length);
    return dealt.length === 0 ? [] : [{ type: 'cast', seats: dealt.map((seat, index) => ({ seat: seat.id, role: free[index] })) }];
  });
