import type { Which } from './command.ts';
import { groupedBy } from './grouped-by.ts';
import { onceFor } from './once-for.ts';
import type { Actor, Count, Round, Seat, Session, Table } from './session.ts';

/** Seats are never changed in place, so who sits where is looked up once: a room asks for it for every phone. */
const placed = onceFor((seats: readonly Seat[]) => ({
  byId: new Map(seats.map((seat) => [seat.id, seat])),
  byTable: new Map(groupedBy(seats.filter(isSitting), ({ table = '' }) => table).map((there) => [there[0].table, there])),
}));

const isSitting = ({ state, table }: Seat): boolean => state === 'in' && table !== undefined;
const nobody: readonly Seat[] = [];

export const seatOf = ({ seats }: Session, id: string): Seat | undefined => placed(seats).byId.get(id);
export const tableOf = ({ tables }: Session, id: string | undefined): Table | undefined => tables.find((table) => table.id === id);

/** The tables that are meant, in the room's order. */
export const tablesIn = ({ tables }: Session, which: Which): readonly Table[] =>
  which === 'all' ? tables : tables.filter(({ id }) => which.includes(id));

/** Whose id begins a round's: `table/entries/backs`. */
export const tableOfRound = (session: Session, round: string): Table | undefined => tableOf(session, round.split('/')[0]);

export const roundAt = ({ id, entries, backs }: Table): Round['id'] => `${id}/${entries.length}/${backs}`;

/** Hands for what each would have done at what a table has just settled; none where nobody has counted them. */
export const ownAt = ({ round, settled }: Table): readonly Count[] => settled.find((one) => one.round === round?.id)?.own ?? [];

/** Who sits at a table, in the order of joining. */
export const sittingAt = ({ seats }: Session, table: string): readonly Seat[] => placed(seats).byTable.get(table) ?? nobody;

export const isFacilitator = ({ facilitators }: Session, actor: Actor): boolean =>
  actor.kind === 'facilitator' && facilitators.includes(actor.id);
