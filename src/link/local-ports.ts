import type { Scenario } from '../core/scenario.ts';
import type { LocalLog } from './local-log.ts';

/** What a one-screen room is lent: the browser's side of things, so that tests can lend others. */
export interface LocalPorts {
  readonly log: Promise<LocalLog>;
  /** Rejects where it cannot be had. */
  readonly loadScenario: (id: string) => Promise<Scenario>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Letters and digits, new each time. */
  readonly newId: () => string;
  /** Whole, 0 to 2³² − 1. */
  readonly newSeed: () => number;
  /** Told of what should not have happened. */
  readonly report: (why: unknown) => void;
}
