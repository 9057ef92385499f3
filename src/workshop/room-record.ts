import type { Entry, Journal } from '../core/journal.ts';
import { sittingAt } from './find.ts';
import type { Asks, Count, How, Manner, Session, Table } from './session.ts';
import { tallyOf } from './tally.ts';

/** Raise it when an older reader could no longer understand a record. Whoever raises it reads the older ones too: rooms have been kept. */
export const recordFormat = 1;

/** What a workshop leaves behind for its debrief, at any moment of it: runs and how they were decided, nobody’s name. Plain JSON. */
export interface RoomRecord {
  readonly kind: 'bearings-room';
  readonly format: typeof recordFormat;
  readonly code: string;
  readonly scenario: string;
  readonly version: number;
  /** The same at every table. */
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly opened: number;
  readonly ended: boolean;
  /** People with a seat in the room. */
  readonly people: number;
  readonly tables: readonly TableRecord[];
}

export interface TableRecord {
  readonly id: string;
  readonly title: string;
  readonly manner: Manner;
  readonly people: number;
  /** Of the table's run, as solo play keeps it. */
  readonly entries: readonly Entry[];
  /** How often it stepped back. */
  readonly backs: number;
  readonly settled: readonly SettledRecord[];
}

/** How one entry of a table's run came about. */
export interface SettledRecord {
  /** Index in `entries`. */
  readonly entry: number;
  readonly asks: Asks;
  readonly option: string;
  readonly how: How;
  /** Votes and hands, for every option that had any. */
  readonly counts: readonly Count[];
  /** Hands for what each would have done, asked before the reveal; left out where nobody counted them. */
  readonly own?: readonly Count[] | undefined;
  /** What each role was for: of those who had one then, and only where votes were not private. */
  readonly roles: readonly { readonly role: string; readonly option: string }[];
}

export function recordOf(session: Session): RoomRecord {
  const { code, scenario, version, seed, opened, ended, seats, tables } = session;
  return {
    kind: 'bearings-room',
    format: recordFormat,
    code,
    scenario,
    version,
    seed,
    opened,
    ended,
    people: seats.filter(({ state }) => state === 'in').length,
    tables: tables.map((table) => tableRecord(session, table)),
  };
}

function tableRecord(session: Session, { id, title, manner, entries, backs, settled }: Table): TableRecord {
  return {
    id,
    title,
    manner,
    people: sittingAt(session, id).length,
    entries,
    backs,
    settled: settled.map(({ entry, asks, option, how, ballots, hands, own, roles }): SettledRecord => {
      const options = [...new Set([...ballots, ...hands].map((one) => one.option))];
      const counts = tallyOf({ ballots, hands }, options).filter(({ count }) => count > 0);
      return { entry, asks, option, how, counts, own, roles };
    }),
  };
}

/** A table's run of a record, as solo play keeps it. */
export const journalIn = ({ scenario, version, seed }: RoomRecord, { entries }: TableRecord): Journal => ({
  scenario,
  version,
  seed,
  entries,
});
