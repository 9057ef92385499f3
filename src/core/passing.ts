import type { Scenario } from './scenario.ts';
import type { Shift } from './shift.ts';
import type { Happening } from './story.ts';
import type { Draft } from './world.ts';

/** Months under way. */
export interface Passing {
  readonly scenario: Scenario;
  readonly draft: Draft;
  /** Events that have landed, in order. */
  readonly events: Happening[];
  readonly shifts: Shift[];
  /** Brings outcomes up to the draft's month: call it before they, or what holds them up, are read or changed. */
  readonly settle: () => void;
}
