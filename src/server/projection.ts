import type { Scenario } from '../core/scenario.ts';
import { consoleView } from '../workshop/console-view.ts';
import { isFacilitator, seatOf, sittingAt, tableOf } from '../workshop/find.ts';
import { ownPhone, sharedPhone } from '../workshop/phone-view.ts';
import type { Seat, Session } from '../workshop/session.ts';
import { stageView } from '../workshop/stage-view.ts';
import { partsOf, type ViewParts } from '../workshop/view-parts.ts';
import { closeCodes } from '../workshop/wire.ts';
import type { Claim } from './tokens.ts';

/** Which windows see the same: the console's, the projector's, the phones of a table, or the phones of nobody's. */
export interface Scene {
  readonly kind: 'console' | 'stage' | 'table';
  /** Of a table's phones; `undefined` for those who sit at none. */
  readonly table?: string | undefined;
}

/** Why somebody is sent away. */
export interface SentAway {
  readonly code: number;
  readonly why: string;
}

/** Where a bearer's window belongs; or why it belongs nowhere. */
export function sceneFor(session: Session, { kind, id }: Claim): Scene | SentAway {
  if (kind === 'stage') return { kind: 'stage' };
  if (kind === 'facilitator') {
    if (isFacilitator(session, { kind, id })) return { kind: 'console' };
    return { code: closeCodes.notYours, why: 'This console has been taken up on another machine.' };
  }
  const seat = seatOf(session, id);
  if (!seat) return { code: closeCodes.notYours, why: 'Join the room first.' };
  if (seat.state === 'removed') return { code: closeCodes.notYours, why: 'Your seat has been taken away. Speak to the facilitator.' };
  return placeOf(session, seat);
}

/** Among which phones that of a seat belongs. */
const placeOf = (session: Session, seat: Seat | undefined): Scene => ({
  kind: 'table',
  table: seat?.state === 'in' ? tableOf(session, seat.table)?.id : undefined,
});

export const sameScene = (one: Scene, other: Scene): boolean => one.kind === other.kind && one.table === other.table;

/** All that a scene and its bearers are shown rests on these: while each is the same object or word, so is all that is shown. */
export function restsOn(session: Session, { kind, table }: Scene, bearers: readonly string[]): readonly unknown[] {
  if (kind !== 'table') return [session, ...bearers];
  const { code, ended, scene, line, timer, seating, tables } = session;
  const there = table === undefined ? [tables.map(({ id }) => id).join()] : [tableOf(session, table), ...sittingAt(session, table)];
  return [code, ended, scene, line, timer, seating, ...there, ...bearers.map((id) => seatOf(session, id))];
}

/** What everybody in a scene is shown. */
export function sharedParts(scenario: Scenario, session: Session, scene: Scene): ViewParts {
  if (scene.kind === 'console') return partsOf(consoleView(scenario, session), ['tables']);
  if (scene.kind === 'stage') return partsOf(stageView(scenario, session), ['tables']);
  return partsOf(sharedPhone(scenario, session, scene.table), ['table']);
}

/** What one phone is shown beside it, as JSON; `undefined` for whoever has no seat. */
export function ownPart(scenario: Scenario, session: Session, { kind, id }: Claim): string | undefined {
  const own = kind === 'seat' ? ownPhone(scenario, session, id) : undefined;
  return own && JSON.stringify(own);
}
