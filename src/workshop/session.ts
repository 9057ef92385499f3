import type { Entry, Reaction } from '../core/journal.ts';
import type { Behaviour } from '../core/names.ts';
import type { TableStand } from '../flow/table-room.ts';

/** How a table takes its decisions. */
export const manners = ['vote', 'director', 'consensus'] as const;
export type Manner = (typeof manners)[number];

/** How people come to tables: each chooses, they are dealt, or the facilitator says. */
export const seatings = ['choice', 'draw', 'facilitator'] as const;
export type Seating = (typeof seatings)[number];

/** How long a session may be planned for. */
export const lengths = [60, 90] as const;
export type Minutes = (typeof lengths)[number];

/** What the whole room is at: people come in, read the brief, and then play. */
export const roomScenes = ['coming', 'brief', 'play'] as const;
export type RoomScene = (typeof roomScenes)[number];

export const doors = ['open', 'closed'] as const;
export type Door = (typeof doors)[number];

/** Where people are who sit at no table. */
export const unseated = ['door', 'no-table'] as const;
export type Unseated = (typeof unseated)[number];

/** How one decision came about: by the table's own manner, a tie by its director; or by the facilitator, for it or to bring it on. */
export const hows = ['vote', 'tie-broken', 'director', 'consensus', 'facilitator', 'moved-on'] as const;
export type How = (typeof hows)[number];

/** Whoever asks for something. Their ids are made at the edge. */
export type Actor = { readonly kind: 'facilitator'; readonly id: string } | { readonly kind: 'seat'; readonly id: string };

/** What a workshop can hold at most. `seats`: of those who have not been sent out; `seatsEver`: with those who have. */
export const most = {
  seats: 600,
  seatsEver: 1200,
  tables: 80,
  facilitators: 8,
  name: 40,
  line: 200,
  hands: 100,
  entries: 480,
  keys: 8,
  hours: 12,
} as const;

export interface Seat {
  readonly id: string;
  /** At most `most.name` characters; may be empty. Shown in the console only. */
  readonly name: string;
  readonly state: 'waiting' | 'in' | 'removed';
  /** Has left, and may come back to this seat. */
  readonly away: boolean;
  readonly table?: string | undefined;
  readonly role?: string | undefined;
}

export interface Ballot {
  readonly seat: string;
  readonly option: string;
}

/** How many are for an option, 0 to `most.hands` where hands were counted. */
export interface Count {
  readonly option: string;
  readonly count: number;
}

/** What a round asks: what kind of problem this is, or what to do. */
export type Asks = 'frame' | 'decide';

export interface Round {
  readonly id: string;
  readonly asks: Asks;
  /** Seats that were at the table when it opened: who comes later watches this one. */
  readonly voters: readonly string[];
  readonly ballots: readonly Ballot[];
  /** Hands, counted for those without a phone. */
  readonly hands: readonly Count[];
}

/** A round that has been settled, kept for the debrief. */
export interface Settled {
  readonly round: string;
  readonly asks: Asks;
  /** Index of the entry it wrote. */
  readonly entry: number;
  readonly option: string;
  readonly how: How;
  readonly by: Actor;
  readonly ballots: readonly Ballot[];
  readonly hands: readonly Count[];
  /** Hands for what each would have done, counted once the table has decided and before it sees what came. */
  readonly own?: readonly Count[] | undefined;
  /** What each role was for, of those who had one then; empty where votes were private. */
  readonly roles: readonly { readonly role: string; readonly option: string }[];
}

/** What is being put together at a table for its next decision. */
export interface TablePlan {
  readonly apply: readonly string[];
  readonly meant: readonly Behaviour[];
  readonly why: string;
}

/** How whoever plays a stakeholder took the last decision; it joins the journal when the table moves on. */
export interface HeldReaction {
  readonly seat: string;
  /** Stakeholder id. */
  readonly who: string;
  readonly by: Reaction;
}

export interface Table extends TableStand {
  readonly id: string;
  readonly title: string;
  readonly manner: Manner;
  /** The table's run: exactly the entries of a solo journal. */
  readonly entries: readonly Entry[];
  /** How often it has stepped back: rounds of before and after are never the same. */
  readonly backs: number;
  readonly plan: TablePlan;
  readonly round?: Round | undefined;
  readonly reactions: readonly HeldReaction[];
  readonly settled: readonly Settled[];
  /** Numbers of the decisions at which the facilitator has called on it, counted from 1. */
  readonly heard: readonly number[];
}

/** Running until a moment, or stopped with so much left; milliseconds. */
export type Timer = { readonly until: number } | { readonly left: number };

/** A workshop: plain JSON, the fold of its events. */
export interface Session {
  readonly code: string;
  readonly scenario: string;
  readonly version: number;
  /** The same at every table, so that luck is shared. */
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly opened: number;
  readonly ended: boolean;
  readonly scene: RoomScene;
  readonly door: Door;
  /** Whether the facilitator lets in each who joins. */
  readonly approval: boolean;
  readonly seating: Seating;
  readonly minutes: Minutes;
  /** When the plan begins, milliseconds since 1970, as said. */
  readonly begins?: number | undefined;
  /** When it would have begun for the brief, or a first vote without one, to be on time. */
  readonly begun?: number | undefined;
  /** Whether the console is told how many voted for what, but not who. */
  readonly privateVotes: boolean;
  /** Digest of the recovery phrase, as the edge makes it. */
  readonly recovery: string;
  /** Who holds the console. */
  readonly facilitators: readonly string[];
  readonly seats: readonly Seat[];
  readonly tables: readonly Table[];
  readonly timer?: Timer | undefined;
  readonly splitShown: boolean;
  /** Shown to the whole room, or empty. */
  readonly line: string;
  /** Number of the last event. */
  readonly seq: number;
  /** The last keys answered, by actor: what is sent again is not done again. */
  readonly answered: readonly { readonly actor: string; readonly keys: readonly string[] }[];
}

export const emptyTablePlan: TablePlan = { apply: [], meant: [], why: '' };

/** One word for an actor, to compare by. */
export const actorKey = ({ kind, id }: Actor): string => `${kind} ${id}`;
