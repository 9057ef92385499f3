import type { Scenario } from '../core/scenario.ts';
import type { Happened } from './event.ts';
import { sittingAt } from './find.ts';
import { groupedBy } from './grouped-by.ts';
import { seatRoles } from './seat-roles.ts';
import type { Seat, Session } from './session.ts';

/** Roles that none of these has, in the order in which they are dealt. Who observes walks about: that is asked for, never dealt. */
export function freeRoles(scenario: Scenario, seats: readonly Seat[]): readonly string[] {
  const taken = new Set(seats.map(({ role }) => role));
  return seatRoles(scenario)
    .map(({ id }) => id)
    .filter((id) => id !== 'observer' && !taken.has(id));
}

/** Where a table has been dealt roles, whoever comes to it is dealt one too: first of all what those who leave it give up. */
export function castOnArrival(
  session: Session,
  scenario: Scenario,
  arriving: readonly { readonly seat: string; readonly table?: string | undefined }[],
): readonly Happened[] {
  const coming = new Set(arriving.map(({ seat }) => seat));
  const cast = groupedBy(arriving, ({ table = '' }) => table).flatMap((together) => {
    const before = sittingAt(session, together[0].table ?? '');
    if (!before.some(({ role }) => role !== undefined)) return [];
    const staying = before.filter(({ id }) => !coming.has(id));
    const free = freeRoles(scenario, staying);
    return together.slice(0, free.length).map(({ seat }, index) => ({ seat, role: free[index] }));
  });
  return cast.length === 0 ? [] : [{ type: 'cast', seats: cast }];
}
