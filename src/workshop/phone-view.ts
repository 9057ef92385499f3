import type { Stakeholder } from '../core/cast.ts';
import type { Reaction } from '../core/journal.ts';
import type { Scenario } from '../core/scenario.ts';
import type { TablePhase } from '../flow/table-room.ts';
import { asksOwn } from './asks-own.ts';
import { type Brief, briefOf } from './brief.ts';
import { type Chosen, type DecisionView, decisionView, endingView, type NewsView, type OutcomeView, outcomeView } from './decision-view.ts';
import { didAt } from './did-at.ts';
import { seatOf, sittingAt, tableOf } from './find.ts';
import { hasDecided } from './has-decided.ts';
import { isPlayedOut } from './is-played-out.ts';
import { type MeansView, meansView } from './means-view.ts';
import { onceFor } from './once-for.ts';
import { type OwnPhone, type SharedPhone, wholeOf } from './phone-halves.ts';
import { type RoundView, roundView } from './round-view.ts';
import { decisionsPlayed } from './run-sheet.ts';
import { hasVote, seatRoles } from './seat-roles.ts';
import type { Manner, RoomScene, Seat, Session, Table, Timer } from './session.ts';
import { type SinceView, sinceView } from './since-view.ts';
import { leads } from './voice-at.ts';

/** What one phone shows: its own seat and its own table, and nothing of anybody else. Plain JSON. */
export interface PhoneView {
  readonly you: {
    readonly name: string;
    readonly state: Seat['state'];
    readonly role?: PhoneRole | undefined;
    /** Whether this seat acts for its table between votes. */
    readonly leads: boolean;
    readonly votes: boolean;
  };
  readonly room: {
    readonly title: string;
    readonly code: string;
    readonly ended: boolean;
    readonly scene: RoomScene;
    readonly line: string;
    readonly timer?: Timer | undefined;
  };
  /** While it is read. */
  readonly brief?: Brief | undefined;
  /** Tables to choose from: only for somebody who has none and may choose. */
  readonly tables?: readonly { readonly id: string; readonly title: string }[] | undefined;
  readonly table?: PhoneTable | undefined;
}

/** A role with its private aim and information: on its own phone only. */
export interface PhoneRole {
  readonly id: string;
  readonly title: string;
  /** Of whom it plays: what they do, and the parts of their picture. */
  readonly plays?: Pick<Stakeholder, 'role' | 'portrait'> | undefined;
  readonly aim: string;
  readonly knows: string;
  /** Whether it plays somebody whose trust its reactions move. */
  readonly reacts: boolean;
}

/** A table as every phone at it shows it. */
export interface SharedTable {
  readonly id: string;
  readonly title: string;
  readonly phase: TablePhase;
  readonly held: boolean;
  readonly manner: Manner;
  readonly people: number;
  /** `undefined` before the room plays and once its story has ended. */
  readonly decision?: DecisionView | undefined;
  readonly means?: MeansView | undefined;
  /** Also what the table has looked at. */
  readonly news: readonly NewsView[];
  /** Whether each is asked what they would have done, before it is told what came. */
  readonly asksOwn: boolean;
  readonly round?: RoundView | undefined;
  /** What was settled on, from then until the table moves on. */
  readonly chosen?: string | undefined;
  readonly outcome?: OutcomeView | undefined;
  readonly ending?: NewsView | undefined;
  /** Once the room has ended, or the table has played what the plan has for it: what it did, in order. */
  readonly did?: readonly Chosen[] | undefined;
}

/** The same with what only one phone has: its own vote, whether it only watches this one, and how it took what came. */
export interface PhoneTable extends Omit<SharedTable, 'round'> {
  readonly round?: (RoundView & { readonly yours?: string | undefined; readonly watch: boolean }) | undefined;
  readonly reaction?: Reaction | undefined;
}

/** What a seat may see, or `undefined` where there is no such seat. */
export function phoneView(scenario: Scenario, session: Session, seatId: string): PhoneView | undefined {
  const own = ownPhone(scenario, session, seatId);
  return own && wholeOf(sharedPhone(scenario, session, own.at), own);
}

/** What every phone of a table is told alike, `table` undefined for those who sit at none. It is made without a seat, so that it holds nobody’s own. */
export function sharedPhone(scenario: Scenario, session: Session, tableId: string | undefined): SharedPhone {
  const { code, ended, scene, line, timer } = session;
  const table = tableOf(session, tableId);
  return {
    room: { title: scenario.title, code, ended, scene, line, timer },
    brief: scene === 'brief' ? briefOf(scenario) : undefined,
    table: table && sharedTable(scenario, session, table),
  };
}

/** What only one phone is told; `undefined` where there is no such seat. */
export function ownPhone(scenario: Scenario, session: Session, seatId: string): OwnPhone | undefined {
  const seat = seatOf(session, seatId);
  if (!seat) return undefined;
  const { name, state } = seat;
  const table = state === 'in' ? tableOf(session, seat.table) : undefined;
  const mayLead = table !== undefined && leads({ session, actor: { kind: 'seat', id: seatId } }, table);
  const choosing = state === 'in' && !table && session.seating === 'choice';
  const round = table?.round;
  return {
    you: { name, state, role: roleOf(scenario, seat), leads: mayLead, votes: hasVote(seat) },
    tables: choosing ? session.tables.map(({ id, title }) => ({ id, title })) : undefined,
    at: table?.id,
    round: round?.id,
    yours: round?.ballots.find((ballot) => ballot.seat === seatId)?.option,
    watch: round && hasVote(seat) && !round.voters.includes(seatId),
    reaction: table?.reactions.find((one) => one.seat === seatId)?.by,
  };
}

function roleOf(scenario: Scenario, seat: Seat): PhoneRole | undefined {
  const role = seatRoles(scenario).find(({ id }) => id === seat.role);
  if (!role) return undefined;
  const { id, title, aim, knows, stakeholder } = role;
  const person = scenario.stakeholders.find((one) => one.id === stakeholder);
  const plays = person && { role: person.role, portrait: person.portrait };
  return { id, title, plays, aim, knows, reacts: stakeholder !== undefined };
}

/** Every phone of a table is told it again with each vote. */
const newsOn = onceFor(({ happened, framed, looked }: SinceView): readonly NewsView[] => [...happened, ...framed, ...looked]);

function sharedTable(scenario: Scenario, session: Session, table: Table): SharedTable {
  const { id, title, phase, held, manner } = table;
  const over = session.ended || isPlayedOut(table, decisionsPlayed(scenario, session.minutes));
  // What the plan leaves out is not begun to be read.
  const plays = session.scene === 'play' && !over;
  return {
    id,
    title,
    phase,
    held,
    manner,
    people: sittingAt(session, id).length,
    decision: plays ? decisionView(scenario, session, table) : undefined,
    means: plays ? meansView(scenario, session, table) : undefined,
    news: over ? [] : newsOn(sinceView(scenario, session, table)),
    asksOwn: asksOwn(table),
    round: roundView(scenario, session, table),
    chosen: hasDecided(phase) ? table.settled.at(-1)?.option : undefined,
    outcome: outcomeView(scenario, session, table),
    ending: endingView(scenario, session, table),
    did: over ? didAt(scenario, session, table) : undefined,
  };
}
