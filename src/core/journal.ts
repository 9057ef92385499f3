/** The only thing saved: what was chosen, in order. Replaying it gives the same World, byte for byte. */
import type { JourneyStep } from './journey.ts';
import type { Behaviour } from './names.ts';

/** Most behaviours that can be meant at one decision. */
export const mostMeant = 2;
/** Most characters of the line why. */
export const mostWhy = 200;
/** Most characters of a run's name, and of the private note kept with it. */
export const mostName = 60;
export const mostNote = 4000;

/** What the director does at a decision. */
export interface Choice {
  /** Option id, or `pass`. */
  readonly option: string;
  /** Asset or stakeholder ids put behind it, at most `mostApplied`. */
  readonly apply: readonly string[];
  /** Behaviours meant, at most `mostMeant`, said before the outcome is known. */
  readonly meant: readonly Behaviour[];
  /** One line why, in the player's words, or empty. At most `mostWhy` characters. */
  readonly why: string;
}

/** Worse, the same or better. */
export const reactions = [-1, 0, 1] as const;
export type Reaction = (typeof reactions)[number];

export type Entry =
  | { readonly kind: 'look'; readonly look: string }
  | { readonly kind: 'frame'; readonly frame: string }
  | { readonly kind: 'drop'; readonly initiative: string }
  /** Brought in by a facilitator, from `Facilitation.events`. */
  | { readonly kind: 'event'; readonly event: string }
  /** How whoever played a stakeholder took the last decision: −1, 0 or 1 on their trust. */
  | { readonly kind: 'react'; readonly who: string; readonly by: Reaction }
  | ({ readonly kind: 'decide'; readonly beat: string } & Choice);

export interface Journal {
  readonly scenario: string;
  /** `Scenario.version` it was played with. */
  readonly version: number;
  /** Whole, 0 to 2³² − 1. */
  readonly seed: number;
  /** Authority of the study it is met in, where that is not the scenario's own. */
  readonly authority?: string | undefined;
  /** The journey it is a chapter of. */
  readonly journey?: JourneyStep | undefined;
  readonly entries: readonly Entry[];
}
