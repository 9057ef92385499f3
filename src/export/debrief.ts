import type { Commitment } from '../core/commitment.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Counterfactual, Ends } from '../debrief/counterfactuals.ts';
import type { Elsewhere } from '../debrief/elsewhere.ts';
import type { Report } from '../debrief/report.ts';

/** Everything that a written debrief tells. Plain data. */
export interface Debrief {
  readonly report: Report;
  /** What the player calls the run, or empty. */
  readonly runName: string;
  /** The player's own note, or empty. */
  readonly note: string;
  /** What the player means to do, in their own words. */
  readonly commitments: readonly Commitment[];
  /** Items of the register by id. `lines`: where each stands in the source. */
  readonly evidence: Readonly<Record<string, Item | undefined>>;
  /** Where it was met in another authority than the case's. */
  readonly elsewhere: Elsewhere | undefined;
  /** Options by decision, each played on as this player plays; empty where they could not be. */
  readonly whatIf: readonly (readonly Counterfactual[])[];
  /** As the run met it: names for what is played on. */
  readonly scenario: Scenario;
  /** How the run stands at its end, or now. */
  readonly came: Ends;
}

export interface Item {
  readonly summary: string;
  readonly lines: string;
}
