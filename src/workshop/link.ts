import type { Command } from './command.ts';
import type { ConsoleView } from './console-view.ts';
import type { Refused } from './refused.ts';
import type { RoomRecord } from './room-record.ts';

/** How a window stands to its room: `lost` goes on trying by itself, `closed` does not. */
export const lines = ['opening', 'live', 'lost', 'closed'] as const;
export type Line = (typeof lines)[number];

export interface LinkState<View> {
  /** The last that was seen of the room, also while the line is lost. */
  readonly view?: View | undefined;
  readonly line: Line;
  /** One sentence for whoever looks at it, where the line is lost or closed. */
  readonly why?: string | undefined;
}

/** What became of a command. `unsent`: nobody has heard it; `unanswered`: it may have been done. Both may be asked again with the same key. */
export type Told =
  | { readonly ok: true }
  | Refused
  | { readonly ok: false; readonly code: 'unsent' | 'unanswered'; readonly refused: string };

/** All that a window of a workshop is given: what to show, and a way to ask. Whether a server or another window answers is not told. */
export interface Link<View> {
  readonly read: () => LinkState<View>;
  /** Calls after every change; returns how to stop. */
  readonly subscribe: (heard: () => void) => () => void;
  /** Never rejects. `key`: names the command, so that repeating it does nothing twice. */
  readonly ask: (command: Command, key?: string) => Promise<Told>;
  /** The room's clock, milliseconds since 1970: timers of a view are moments of it. */
  readonly now: () => number;
  readonly close: () => void;
}

/** A console's link, which can also take the room's record away, at any moment of it. */
export interface ConsoleLink extends Link<ConsoleView> {
  /** `undefined` where the room cannot be reached just now. */
  readonly record: () => Promise<RoomRecord | undefined>;
}
