import { sittingAt } from './find.ts';
import type { Session, Table } from './session.ts';

/** Whether a table takes no part: people sit elsewhere, nobody here, and no hands have ever been counted at it. */
export function isSpare(session: Session, { id, round, settled }: Table): boolean {
  const counted = [...settled, ...(round ? [round] : [])].some(({ hands }) => hands.length > 0);
  return !counted && sittingAt(session, id).length === 0 && session.seats.some(({ state, table }) => state === 'in' && table !== undefined);
}
