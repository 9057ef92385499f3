import type { Commitment } from '../core/commitment.ts';
import type { Counterfactual } from '../debrief/counterfactuals.ts';
import type { DebriefOfRun } from '../debrief/debrief-of.ts';

/** Everything that a written debrief tells. Plain data. */
export interface Debrief extends DebriefOfRun {
  /** What the player calls the run, or empty. */
  readonly runName: string;
  /** The player's own note, or empty. */
  readonly note: string;
  /** What the player means to do, in their own words. */
  readonly commitments: readonly Commitment[];
  /** Items of the register by id. `lines`: where each stands in the source. */
  readonly evidence: Readonly<Record<string, Item | undefined>>;
  /** Options by decision, each played on as this player plays; empty where they could not be. */
  readonly whatIf: readonly (readonly Counterfactual[])[];
}

export interface Item {
  readonly summary: string;
  readonly lines: string;
}
