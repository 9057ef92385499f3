import type { Entry } from '../core/journal.ts';
import { nextStand, type TableSignal } from '../flow/table-room.ts';
import type { Happened } from './event.ts';
import { seatOf } from './find.ts';
import { type Actor, emptyTablePlan, type Session, type Table } from './session.ts';

export type TableEvent = Extract<
  Happened,
  {
    readonly type:
      | 'mannerSet'
      | 'roundOpened'
      | 'voted'
      | 'counted'
      | 'ownCounted'
      | 'roundClosed'
      | 'settled'
      | 'ran'
      | 'planned'
      | 'revealed'
      | 'movedOn'
      | 'steppedBack'
      | 'calledOn'
      | 'reacted';
  }
>;

/** A table stands on as its machine has it. One that does not take the signal stands still: a log from elsewhere breaks nothing. */
export const stands = (table: Table, signal: TableSignal): Table => ({ ...table, ...nextStand(table, signal) });

export const wrote = (table: Table, ...entries: readonly Entry[]): Table => ({ ...table, entries: [...table.entries, ...entries] });

/** One table after an event of its own. `room`: as it was before. */
export function applyToTable(room: Session, table: Table, event: TableEvent, by: Actor): Table {
  switch (event.type) {
    case 'mannerSet':
      return { ...table, manner: event.manner };
    case 'roundOpened': {
      const { round: id, asks, voters } = event;
      const again = table.round?.id === id ? table.round : { ballots: [], hands: [] };
      return {
        ...stands(table, { type: 'OPEN' }),
        round: { id, asks, voters, ballots: again.ballots.filter(({ seat }) => voters.includes(seat)), hands: again.hands },
      };
    }
    case 'voted': {
      const { round } = table;
      if (!round) return table;
      const others = round.ballots.filter(({ seat }) => seat !== event.seat);
      return { ...table, round: { ...round, ballots: [...others, { seat: event.seat, option: event.option }] } };
    }
    case 'counted':
      return table.round ? { ...table, round: { ...table.round, hands: event.hands } } : table;
    case 'ownCounted':
      return { ...table, settled: table.settled.map((one) => (one.round === event.round ? { ...one, own: event.hands } : one)) };
    case 'roundClosed':
      return stands(table, { type: 'CLOSE' });
    case 'settled':
      return settled(room, table, event, by);
    case 'ran':
      return wrote(table, event.entry);
    case 'planned':
      return { ...table, plan: event.plan };
    case 'revealed':
      return stands(table, { type: 'REVEAL' });
    case 'movedOn':
      return wrote({ ...stands(table, { type: 'MOVE_ON', over: event.over }), round: undefined, reactions: [] }, ...event.entries);
    case 'steppedBack':
      return {
        ...stands(table, { type: 'STEP_BACK' }),
        entries: table.entries.slice(0, event.entry),
        backs: table.backs + 1,
        plan: emptyTablePlan,
        round: undefined,
        reactions: [],
        settled: table.settled.filter(({ entry }) => entry < event.entry),
      };
    case 'calledOn':
      return { ...table, heard: [...table.heard, event.decision] };
    case 'reacted': {
      const { seat, who, by: shift } = event;
      return { ...table, reactions: [...table.reactions.filter((one) => one.who !== who), { seat, who, by: shift }] };
    }
  }
}

function settled(room: Session, table: Table, event: Extract<TableEvent, { readonly type: 'settled' }>, by: Actor): Table {
  const { round, option, how, entry } = event;
  const { asks = 'decide', ballots = [], hands = [] } = table.round ?? {};
  // As it is now: people change roles and tables afterwards, and what was private stays so.
  const roles = room.privateVotes
    ? []
    : ballots.flatMap(({ seat, option: theirs }) => {
        const role = seatOf(room, seat)?.role;
        return role === undefined ? [] : [{ role, option: theirs }];
      });
  const kept = { round, asks, entry: table.entries.length, option, how, by, ballots, hands, roles };
  const next = wrote({ ...stands(table, { type: asks === 'frame' ? 'FRAMED' : 'DECIDED' }), settled: [...table.settled, kept] }, entry);
  // What was decided stays in sight until the table moves on; what kind of problem it is was only asked on the way.
  return asks === 'frame' ? { ...next, round: undefined } : { ...next, plan: emptyTablePlan };
}
