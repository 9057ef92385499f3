/** The only thing saved: what was chosen, in order. Replaying it gives the same World, byte for byte. */
import type { Behaviour } from './names.ts';

/** What the director does at a decision. */
export interface Choice {
  /** Option id, or `pass`. */
  readonly option: string;
  /** Up to three asset or stakeholder ids put behind it. */
  readonly apply: readonly string[];
  /** Up to two behaviours meant, said before the outcome is known. */
  readonly meant: readonly Behaviour[];
  /** One line why, in the player's words, or empty. At most 200 characters. */
  readonly why: string;
}

export type Entry =
  | { readonly kind: 'look'; readonly look: string }
  | { readonly kind: 'frame'; readonly frame: string }
  | { readonly kind: 'drop'; readonly initiative: string }
  | ({ readonly kind: 'decide'; readonly beat: string } & Choice);

export interface Journal {
  readonly scenario: string;
  /** `Scenario.version` it was played with. */
  readonly version: number;
  /** Whole, 0 to 2³² − 1. */
  readonly seed: number;
  readonly entries: readonly Entry[];
}
