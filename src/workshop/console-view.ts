import type { Remark } from '../core/graded.ts';
import type { Scenario } from '../core/scenario.ts';
import type { TablePhase } from '../flow/table-room.ts';
import { type Brief, briefOf } from './brief.ts';
import { consoleTable } from './console-table.ts';
import type { DecisionView, NewsView, OutcomeView } from './decision-view.ts';
import type { MeansView } from './means-view.ts';
import { onceFor } from './once-for.ts';
import type { RoundView } from './round-view.ts';
import { runSheet, type SheetLine } from './run-sheet.ts';
import { type SayLine, sayNext } from './say-next.ts';
import { seatRoles } from './seat-roles.ts';
import type { Asks, Count, HeldReaction, How, Manner, RoomScene, Seat, Session, Timer } from './session.ts';
import { type WorthHearing, worthHearing } from './worth-hearing.ts';

/** What the console shows: everything. Plain JSON. */
export interface ConsoleView {
  readonly title: string;
  readonly purpose: string;
  readonly code: string;
  readonly opened: number;
  readonly ended: boolean;
  readonly scene: RoomScene;
  /** What is read aloud while the room is at it. */
  readonly brief?: Pick<Brief, 'headline' | 'text'> | undefined;
  readonly minutes: Session['minutes'];
  /** When the plan begins, milliseconds since 1970: as said; else as the brief or the first vote has it; else the opening. */
  readonly begins: number;
  /** The plan, to be placed in time by `sheetAt`. */
  readonly sheet: readonly SheetLine[];
  readonly door: Session['door'];
  readonly approval: boolean;
  readonly seating: Session['seating'];
  readonly privateVotes: boolean;
  readonly splitShown: boolean;
  readonly line: string;
  readonly timer?: Timer | undefined;
  readonly facilitators: readonly string[];
  readonly roles: readonly { readonly id: string; readonly title: string }[];
  readonly seats: readonly Seat[];
  readonly tables: readonly ConsoleTable[];
  readonly worthHearing?: WorthHearing | undefined;
  /** Lines to say, the most fitting first; empty once there is nothing more to ask of the room. */
  readonly sayNext: readonly SayLine[];
  /** What can be brought in. */
  readonly events: readonly ConsoleEvent[];
}

export interface ConsoleEvent extends NewsView {
  readonly id: string;
  /** Tables where it has landed. */
  readonly landed: readonly string[];
}

export interface ConsoleTable {
  readonly id: string;
  readonly title: string;
  readonly manner: Manner;
  readonly phase: TablePhase;
  readonly held: boolean;
  /** Why the room goes on without it: nobody is there, or it has played what the plan has for it. */
  readonly out?: 'empty' | 'over' | undefined;
  /** Whether its director is here; with none, whether somebody there could be dealt the role. */
  readonly director: 'here' | 'to-deal' | 'none';
  /** Decisions made. */
  readonly made: number;
  /** Numbers of the decisions at which it has been called on. */
  readonly heard: readonly number[];
  /** Seat ids. */
  readonly seats: readonly string[];
  readonly decision?: DecisionView | undefined;
  readonly means?: MeansView | undefined;
  readonly news: readonly NewsView[];
  readonly round?: ConsoleRound | undefined;
  readonly settled: readonly ConsoleSettled[];
  readonly outcome?: OutcomeView | undefined;
  readonly reactions: readonly HeldReaction[];
  readonly ending?: NewsView | undefined;
  /** What leaders in the case did here, for the facilitator's eyes only. */
  readonly study?: Remark | undefined;
  /** What the scenario has the facilitator say here. */
  readonly prompts: readonly string[];
  /** Decisions that can be stepped back to. */
  readonly undoable: readonly { readonly entry: number; readonly question: string }[];
}

export interface ConsoleRound extends RoundView {
  /** Who has voted, and for what unless votes are private. */
  readonly ballots: readonly { readonly seat: string; readonly option?: string | undefined }[];
  /** Present seats whose vote is awaited. */
  readonly awaited: readonly string[];
  readonly hands: readonly Count[];
  /** What each would have done, as far as it has been counted. */
  readonly own: readonly Count[];
  /** As it stands, open or not; while it is open and votes are private of hands alone. */
  readonly soFar: readonly Count[];
  /** Everybody who has voted is for the same, or they are not, or it is not told before the close. */
  readonly stands: 'empty' | 'agreed' | 'leading' | 'tied' | 'hidden';
}

export interface ConsoleSettled {
  readonly round: string;
  readonly asks: Asks;
  readonly option: string;
  readonly how: How;
}

export function consoleView(scenario: Scenario, session: Session): ConsoleView {
  const {
    code,
    opened,
    ended,
    scene,
    minutes,
    begun = opened,
    begins = begun,
    door,
    approval,
    seating,
    privateVotes,
    splitShown,
    line,
    timer,
    facilitators,
    seats,
  } = session;
  return {
    title: scenario.title,
    purpose: scenario.facilitation.purpose,
    code,
    opened,
    ended,
    scene,
    brief: scene === 'brief' ? aloudOf(scenario) : undefined,
    minutes,
    begins,
    sheet: runSheet(scenario, minutes),
    door,
    approval,
    seating,
    privateVotes,
    splitShown,
    line,
    timer,
    facilitators,
    roles: seatRoles(scenario).map(({ id, title }) => ({ id, title })),
    seats,
    tables: session.tables.map((table) => consoleTable(scenario, session, table)),
    worthHearing: worthHearing(scenario, session),
    sayNext: sayNext(scenario, session),
    events: scenario.facilitation.events.map(({ id, title, text }) => ({
      id,
      title,
      text,
      landed: session.tables
        .filter(({ entries }) => entries.some((entry) => entry.kind === 'event' && entry.event === id))
        .map((one) => one.id),
    })),
  };
}

/** The same object for as long as the scenario is: it is sent once. */
const aloudOf = onceFor((scenario: Scenario): Pick<Brief, 'headline' | 'text'> => {
  const { headline, text } = briefOf(scenario);
  return { headline, text };
});
