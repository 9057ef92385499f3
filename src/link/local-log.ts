import type { WorkshopEvent } from '../workshop/event.ts';

/** A one-screen room as this device lists it. */
export interface LocalRoom {
  readonly id: string;
  /** Scenario id. */
  readonly scenario: string;
  /** Title of the scenario, for whoever looks for the room. */
  readonly title: string;
  /** Who holds its console. */
  readonly facilitator: string;
  /** Milliseconds since 1970. */
  readonly opened: number;
  /** When something last happened, milliseconds since 1970. */
  readonly changed: number;
  readonly ended: boolean;
}

export interface KeptLog {
  readonly room: LocalRoom;
  /** In order, from the first. */
  readonly events: readonly WorkshopEvent[];
}

/** Where one-screen rooms are kept. What could not be done rejects. */
export interface LocalLog {
  /** Whether rooms outlive the page. */
  readonly lasting: boolean;
  /** Newest first. */
  readonly rooms: () => Promise<readonly LocalRoom[]>;
  readonly read: (id: string) => Promise<KeptLog | undefined>;
  /** Keeps a room without events. Rejects where there is one of this id. */
  readonly create: (room: LocalRoom) => Promise<void>;
  /**
   * Writes events down for good, all or none. Rejects with `LogMovedOn` where the first does not follow on from what is there: another
   * window has gone on, or has forgotten the room.
   */
  readonly append: (id: string, events: readonly WorkshopEvent[]) => Promise<void>;
  /** Forgets a room and all that happened in it. */
  readonly remove: (id: string) => Promise<void>;
}

/** A room after events. */
export function roomAfter(room: LocalRoom, events: readonly WorkshopEvent[]): LocalRoom {
  const changed = events.at(-1)?.at ?? room.changed;
  return { ...room, changed, ended: room.ended || events.some(({ type }) => type === 'ended') };
}
