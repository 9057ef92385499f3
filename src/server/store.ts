import type { WorkshopEvent } from '../workshop/event.ts';

/** What is known of a workshop without reading its log. */
export interface Kept {
  /** Session id. */
  readonly session: string;
  readonly code: string;
  readonly scenario: string;
  readonly version: number;
  readonly events: number;
  /** Milliseconds since 1970. */
  readonly opened: number;
  readonly last: number;
  /** Its first event or its last cannot be read: then what they would say is empty or 0. */
  readonly damaged: boolean;
}

/** Where the logs of workshops are kept. Events of a session are numbered from 1 without a gap. */
export interface Store {
  /**
   * Writes events down together, for good, and only then resolves. Rejects with `LogMovedOn`, and writes nothing, where the first
   * does not follow on from what is there: somebody else writes this log, or it has been deleted.
   */
  readonly append: (session: string, events: readonly WorkshopEvent[]) => Promise<void>;
  /** In order; none where there is no such session. Rejects with `DamagedLog` where one cannot be read. */
  readonly read: (session: string) => Promise<readonly WorkshopEvent[]>;
  /** The session that a code names: of several, the last opened. */
  readonly named: (code: string) => Promise<string | undefined>;
  /** Every session, the last opened first. */
  readonly list: () => Promise<readonly Kept[]>;
  /** Which of these have no log: a session may be deleted by another process at any time. */
  readonly missing: (sessions: readonly string[]) => Promise<readonly string[]>;
  /** Deletes a session's log; whether there was one. */
  readonly purge: (session: string) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** A session as it is listed, of its first and last event, `undefined` where that cannot be read. */
export function keptOf(session: string, events: number, first: WorkshopEvent | undefined, last: WorkshopEvent | undefined): Kept {
  const { code, scenario, version } = first?.type === 'opened' ? first : { code: '', scenario: '', version: 0 };
  return { session, code, scenario, version, events, opened: first?.at ?? 0, last: last?.at ?? 0, damaged: !first || !last };
}
