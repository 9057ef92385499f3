import { isFacilitator, seatOf, sittingAt } from './find.ts';
import { director, hasVote } from './seat-roles.ts';
import type { Actor, Session, Table } from './session.ts';

interface Speaking {
  readonly session: Session;
  readonly actor: Actor;
}

/** `hands`: a facilitator for people without phones, whose word it is. */
export type Voice = 'facilitator' | 'hands' | 'director' | 'member';

/** In what voice somebody speaks for a table, or `undefined` where they have none there. */
export function voiceAt({ session, actor }: Speaking, table: Table): Voice | undefined {
  if (isFacilitator(session, actor)) return sittingAt(session, table.id).length === 0 ? 'hands' : 'facilitator';
  const seat = seatOf(session, actor.id);
  if (seat?.table !== table.id || !hasVote(seat)) return undefined;
  return seat.role === director ? 'director' : 'member';
}

/** Whether somebody may act for a table between votes: a facilitator, its director, or where it has none whoever has a vote there. */
export function leads(speaking: Speaking, table: Table): boolean {
  const voice = voiceAt(speaking, table);
  return voice === 'member' ? !sittingAt(speaking.session, table.id).some(({ role }) => role === director) : voice !== undefined;
}
