import type { Happened } from './event.ts';
import { sittingAt } from './find.ts';
import { hasDecided } from './has-decided.ts';
import { hasVote } from './seat-roles.ts';
import type { Seat, Session, Table } from './session.ts';

export type SeatEvent = Extract<
  Happened,
  { readonly type: 'joined' | 'left' | 'returned' | 'removed' | 'forgotten' | 'readmitted' | 'approved' | 'renamed' | 'seated' | 'cast' }
>;

/** The seats after an event. Whoever is no longer at a table, or no longer votes, has no ballot in its round either, until that is settled. */
export function applyToSeats(session: Session, event: SeatEvent): Session {
  const next = changed(session, event);
  return { ...next, tables: next.tables.map((table) => pruned(next, table)) };
}

function pruned(session: Session, table: Table): Table {
  const { round, phase } = table;
  if (!round || hasDecided(phase)) return table;
  const there = new Set(
    sittingAt(session, table.id)
      .filter(hasVote)
      .map(({ id }) => id),
  );
  if (round.voters.every((voter) => there.has(voter))) return table;
  const voters = round.voters.filter((voter) => there.has(voter));
  return { ...table, round: { ...round, voters, ballots: round.ballots.filter(({ seat }) => there.has(seat)) } };
}

function changed(session: Session, event: SeatEvent): Session {
  const { seats } = session;
  const change = (id: string, part: Partial<Seat>): Session => ({
    ...session,
    seats: seats.map((seat) => (seat.id === id ? { ...seat, ...part } : seat)),
  });
  switch (event.type) {
    case 'joined': {
      const { seat: id, name, state, table } = event;
      return { ...session, seats: [...seats, { id, name, state, away: false, table }] };
    }
    case 'left':
      return change(event.seat, { away: true });
    case 'returned':
      return change(event.seat, { away: false });
    case 'removed':
      return change(event.seat, { state: 'removed', table: undefined, role: undefined });
    case 'forgotten':
      return { ...session, seats: seats.filter(({ id }) => id !== event.seat) };
    case 'readmitted':
    case 'approved':
      return change(event.seat, { state: 'in' });
    case 'renamed':
      return change(event.seat, { name: event.name });
    case 'seated': {
      // A role belongs to a table's story: whoever changes tables is given another.
      const to = new Map(event.seats.map(({ seat, table }) => [seat, table]));
      return {
        ...session,
        seats: seats.map((seat) => (to.has(seat.id) ? { ...seat, table: to.get(seat.id), role: undefined } : seat)),
      };
    }
    case 'cast': {
      const to = new Map(event.seats.map(({ seat, role }) => [seat, role]));
      return { ...session, seats: seats.map((seat) => (to.has(seat.id) ? { ...seat, role: to.get(seat.id) } : seat)) };
    }
  }
}
