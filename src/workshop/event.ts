import type { Entry, Reaction } from '../core/journal.ts';
import type { Actor, Asks, Count, Door, How, Manner, Minutes, RoomScene, Seat, Seating, TablePlan } from './session.ts';

/** Raise it when an older reader could no longer fold a log. */
export const eventVersion = 1;

/** What happened in a workshop. All that chance, clock or scenario had to say is written down: folding asks nobody. */
export type Happened =
  | {
      readonly type: 'opened';
      readonly code: string;
      readonly scenario: string;
      readonly version: number;
      readonly seed: number;
      readonly recovery: string;
      readonly facilitator: string;
      readonly tables: readonly { readonly id: string; readonly title: string; readonly manner: Manner }[];
      readonly door: Door;
      readonly approval: boolean;
      readonly seating: Seating;
      readonly privateVotes: boolean;
      /** Logs from before there were plans have none: 90. */
      readonly minutes?: Minutes | undefined;
    }
  | {
      readonly type: 'joined';
      readonly seat: string;
      readonly name: string;
      readonly state: Seat['state'];
      readonly table?: string | undefined;
    }
  /** `forgotten`: was sent out, and its place in the room's memory is another's. */
  | { readonly type: 'left' | 'returned' | 'removed' | 'readmitted' | 'approved' | 'forgotten'; readonly seat: string }
  | { readonly type: 'renamed'; readonly seat: string; readonly name: string }
  | { readonly type: 'doorSet'; readonly door: Door; readonly approval: boolean }
  | { readonly type: 'secrecySet'; readonly privateVotes: boolean }
  | { readonly type: 'seated'; readonly seats: readonly { readonly seat: string; readonly table?: string | undefined }[] }
  | { readonly type: 'cast'; readonly seats: readonly { readonly seat: string; readonly role?: string | undefined }[] }
  | { readonly type: 'tableAdded'; readonly table: string; readonly title: string; readonly manner: Manner }
  | { readonly type: 'tableRemoved'; readonly table: string }
  | { readonly type: 'mannerSet'; readonly table: string; readonly manner: Manner }
  | {
      readonly type: 'roundOpened';
      readonly table: string;
      readonly round: string;
      readonly asks: Asks;
      readonly voters: readonly string[];
    }
  | { readonly type: 'voted'; readonly table: string; readonly round: string; readonly seat: string; readonly option: string }
  | { readonly type: 'counted'; readonly table: string; readonly round: string; readonly hands: readonly Count[] }
  | { readonly type: 'ownCounted'; readonly table: string; readonly round: string; readonly hands: readonly Count[] }
  | { readonly type: 'roundClosed'; readonly table: string; readonly round: string }
  | {
      readonly type: 'settled';
      readonly table: string;
      readonly round: string;
      readonly option: string;
      readonly how: How;
      readonly entry: Entry;
    }
  /** A look or a drop: an entry without a round. */
  | { readonly type: 'ran'; readonly table: string; readonly entry: Entry }
  | { readonly type: 'planned'; readonly table: string; readonly plan: TablePlan }
  | { readonly type: 'revealed'; readonly table: string }
  /** `entries`: the reactions given meanwhile. */
  | { readonly type: 'movedOn'; readonly table: string; readonly over: boolean; readonly entries: readonly Entry[] }
  /** `entry`: index of the decision taken back, with all after it. */
  | { readonly type: 'steppedBack'; readonly table: string; readonly entry: number }
  /** `decision`: the number of the one it stood at. */
  | { readonly type: 'calledOn'; readonly table: string; readonly decision: number }
  | { readonly type: 'reacted'; readonly table: string; readonly seat: string; readonly who: string; readonly by: Reaction }
  | { readonly type: 'injected'; readonly event: string; readonly tables: readonly string[] }
  | { readonly type: 'sceneSet'; readonly scene: RoomScene }
  /** `begins`: milliseconds since 1970. */
  | { readonly type: 'sheetSet'; readonly minutes: Minutes; readonly begins: number }
  /** Milliseconds since 1970. */
  | { readonly type: 'timerSet'; readonly until: number }
  | { readonly type: 'timerStopped' }
  /** `left`: milliseconds that the timer had left where the whole room is held by it, or was already: then without tables. */
  | { readonly type: 'held'; readonly tables: readonly string[]; readonly left?: number | undefined }
  | { readonly type: 'resumed'; readonly tables: readonly string[]; readonly until?: number | undefined }
  | { readonly type: 'splitShown'; readonly on: boolean }
  | { readonly type: 'said'; readonly line: string }
  | { readonly type: 'consoleShared' | 'recovered'; readonly facilitator: string }
  | { readonly type: 'ended' };

/** An event as it is kept: numbered from 1 without a gap. */
export type WorkshopEvent = Happened & {
  readonly v: typeof eventVersion;
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly actor: Actor;
  /** The key of the command it answers. */
  readonly key?: string | undefined;
};

/** Whether a newer version of the game has written in a log: this one cannot fold it. */
export const isNewer = (log: readonly WorkshopEvent[]): boolean => log.some(({ v }) => v > eventVersion);

/** Said of a room of which the log is. */
export const newerRoom = 'This room has been gone on with in a newer Bearings, and only that one can open it.';
