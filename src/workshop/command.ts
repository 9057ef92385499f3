import type { Reaction } from '../core/journal.ts';
import type { Behaviour } from '../core/names.ts';
import type { Count, Door, Manner, Minutes, RoomScene, Seating, Unseated } from './session.ts';

/** Tables by id, or every one. */
export type Which = 'all' | readonly string[];

interface OfSeat<Type extends string> {
  readonly type: Type;
  readonly seat: string;
}

interface OfTables<Type extends string> {
  readonly type: Type;
  readonly tables: Which;
}

/** Everything that anybody can ask of a workshop. Who asks comes with the context, never with the command. */
export type Command =
  | {
      readonly type: 'open';
      /** 1 to `most.tables`. */
      readonly tables: number;
      readonly manner: Manner;
      readonly door: Door;
      readonly approval: boolean;
      readonly seating: Seating;
      readonly privateVotes: boolean;
      /** How long the session is planned for; 90 unless said. */
      readonly minutes?: Minutes | undefined;
    }
  /** Also how one comes back to a seat. */
  | { readonly type: 'join'; readonly name: string }
  | { readonly type: 'leave' }
  /** One's own seat, or for a facilitator any. */
  | { readonly type: 'rename'; readonly seat: string; readonly name: string }
  | OfSeat<'remove'>
  | OfSeat<'readmit'>
  | OfSeat<'approve'>
  /** Sends out everybody who is there. */
  | { readonly type: 'clear'; readonly where: Unseated }
  | { readonly type: 'set-door'; readonly door: Door; readonly approval: boolean }
  | { readonly type: 'set-secrecy'; readonly privateVotes: boolean }
  | { readonly type: 'sit'; readonly table: string }
  | { readonly type: 'move'; readonly seat: string; readonly table: string | undefined }
  | { readonly type: 'draw-tables' }
  | { readonly type: 'add-table'; readonly table: string; readonly manner: Manner }
  | { readonly type: 'remove-table'; readonly table: string }
  | { readonly type: 'set-manner'; readonly table: string; readonly manner: Manner }
  | { readonly type: 'cast'; readonly seat: string; readonly role: string | undefined }
  | OfTables<'deal-roles'>
  | OfTables<'open-round'>
  | OfTables<'close-round'>
  | OfTables<'reveal'>
  | OfTables<'move-on'>
  /** The room hears this table on what it stands at. */
  | { readonly type: 'call-on'; readonly table: string }
  | OfTables<'hold'>
  | OfTables<'resume'>
  | { readonly type: 'vote'; readonly round: string; readonly option: string }
  | { readonly type: 'count'; readonly round: string; readonly hands: readonly Count[] }
  /** What each would have done: asked between a decision and its reveal. */
  | { readonly type: 'count-own'; readonly round: string; readonly hands: readonly Count[] }
  | { readonly type: 'settle'; readonly round: string; readonly option: string }
  | { readonly type: 'look'; readonly table: string; readonly look: string }
  | { readonly type: 'drop'; readonly table: string; readonly initiative: string }
  | {
      readonly type: 'plan';
      readonly table: string;
      readonly apply: readonly string[];
      readonly meant: readonly Behaviour[];
      readonly why: string;
    }
  /** Brings every table past its first so many decisions. */
  | { readonly type: 'everybody-on'; readonly decisions: number }
  | { readonly type: 'step-back'; readonly table: string; readonly entry: number }
  | { readonly type: 'react'; readonly round: string; readonly by: Reaction }
  | { readonly type: 'inject'; readonly event: string; readonly tables: Which }
  /** Shows the brief, goes on to the first decision, or back: until a table has begun. */
  | { readonly type: 'set-scene'; readonly scene: RoomScene }
  /** The plan and when it begins, milliseconds since 1970. */
  | { readonly type: 'set-sheet'; readonly minutes: Minutes; readonly begins: number }
  /** Milliseconds since 1970: starts it, or extends it. */
  | { readonly type: 'set-timer'; readonly until: number }
  | { readonly type: 'stop-timer' }
  | { readonly type: 'show-split'; readonly on: boolean }
  | { readonly type: 'say'; readonly line: string }
  | { readonly type: 'share-console'; readonly facilitator: string }
  /** The phrase itself is proved at the edge, and stands in no event. */
  | { readonly type: 'recover' }
  | { readonly type: 'end' };

export type CommandType = Command['type'];
export type CommandOf<Type extends CommandType> = Extract<Command, { readonly type: Type }>;
