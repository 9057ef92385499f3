import type { Ask, Asked } from './asked.ts';
import { castOnArrival } from './cast-on-arrival.ts';
import type { CommandOf } from './command.ts';
import type { Happened } from './event.ts';
import { isFacilitator, seatOf, sittingAt } from './find.ts';
import { refuse } from './refused.ts';
import { most, type Seat, type Session } from './session.ts';

const noSeat = refuse('unknown', 'There is nobody by that name here.');
const full = refuse('full', 'The room is full.');

/** Whoever has been sent out leaves room for another. */
const isFull = ({ seats }: Session): boolean => seats.filter(({ state }) => state !== 'removed').length >= most.seats;

/** Joining, and coming back to the same seat. */
export function askJoin({ session, context }: Ask, { name }: CommandOf<'join'>): Asked {
  const { id } = context.actor;
  const seat = seatOf(session, id);
  if (seat) return seat.away ? [{ type: 'returned', seat: id }] : [];
  if (session.door === 'closed') return refuse('door-closed', 'The door is closed. Speak to the facilitator.');
  if (isFull(session)) return full;
  const state = session.approval ? 'waiting' : 'in';
  const table = state === 'in' ? dealtTo(session) : undefined;
  return [
    ...forgetting(session),
    { type: 'joined', seat: id, name, state, table },
    ...castOnArrival(session, context.scenario, [{ seat: id, table }]),
  ];
}

/** Of more than a room remembers, whoever was sent out first is forgotten for whoever comes. */
function forgetting({ seats }: Session): readonly Happened[] {
  const first = seats.length < most.seatsEver ? undefined : seats.find(({ state }) => state === 'removed');
  return first ? [{ type: 'forgotten', seat: first.id }] : [];
}

/** Sends out all who wait at the door, or all who are in and sit at no table. */
export function askClear({ session }: Ask, { where }: CommandOf<'clear'>): Asked {
  const there = session.seats.filter(({ state, table }) =>
    where === 'door' ? state === 'waiting' : state === 'in' && table === undefined,
  );
  return there.map(({ id }) => ({ type: 'removed', seat: id }));
}

/** Where tables are dealt, whoever comes late is sent to where the fewest sit. */
function dealtTo(session: Session): string | undefined {
  if (session.seating !== 'draw') return undefined;
  const sizes = session.tables.map(({ id }) => ({ id, size: sittingAt(session, id).length }));
  return sizes.sort((a, b) => a.size - b.size)[0]?.id;
}

export function askLeave({ session, context }: Ask): Asked {
  return seatOf(session, context.actor.id)?.away ? [] : [{ type: 'left', seat: context.actor.id }];
}

export function askRename({ session, context }: Ask, { seat: id, name }: CommandOf<'rename'>): Asked {
  if (!isFacilitator(session, context.actor) && context.actor.id !== id) return refuse('not-yours', 'That is somebody else’s name.');
  const seat = seatOf(session, id);
  if (!seat) return noSeat;
  return seat.name === name ? [] : [{ type: 'renamed', seat: id, name }];
}

/** What a facilitator does with a seat, by the state it is in. */
const doorkeeping: Readonly<
  Record<'remove' | 'readmit' | 'approve', Readonly<Record<Seat['state'], ((ask: Ask, seat: string) => Asked) | string>>>
> = {
  remove: {
    waiting: (_, seat) => [{ type: 'removed', seat }],
    in: (_, seat) => [{ type: 'removed', seat }],
    removed: () => [],
  },
  readmit: {
    waiting: 'They have not been let in yet.',
    in: () => [],
    removed: (ask, seat) => (isFull(ask.session) ? full : [{ type: 'readmitted', seat }, ...sentTo(ask, seat)]),
  },
  approve: {
    waiting: (ask, seat) => [{ type: 'approved', seat }, ...sentTo(ask, seat)],
    in: () => [],
    removed: 'Their seat has been taken away. Give it back first.',
  },
};

function sentTo({ session, context }: Ask, seat: string): readonly Happened[] {
  const table = dealtTo(session);
  if (table === undefined) return [];
  return [{ type: 'seated', seats: [{ seat, table }] }, ...castOnArrival(session, context.scenario, [{ seat, table }])];
}

export function askDoorkeeping(ask: Ask, { type, seat: id }: CommandOf<'remove' | 'readmit' | 'approve'>): Asked {
  const seat = seatOf(ask.session, id);
  if (!seat) return noSeat;
  const does = doorkeeping[type][seat.state];
  return typeof does === 'string' ? refuse('not-now', does) : does(ask, id);
}
