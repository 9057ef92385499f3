/** Horizons, beats, choices and what comes of them. */
import type { Condition } from './condition.ts';
import type { Effect } from './effect.ts';
import type { Graded, Remark } from './graded.ts';
import type { Costs, Problem, Weights, Work } from './names.ts';

/** One way to say what kind of problem a horizon is. */
export interface Frame {
  readonly id: string;
  readonly problem: Problem;
  readonly work: Work;
  /** What the director would say aloud. */
  readonly says: string;
  /** What follows when it is said. */
  readonly follows: string;
  readonly effects: readonly Effect[];
}

export interface Horizon {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  /** Units that come back when it opens. */
  readonly refill: Costs;
  /** Empty where the horizon asks for no frame. */
  readonly frames: readonly Frame[];
}

export interface Look extends Graded {
  readonly id: string;
  /** Where one clicks: a person, a ward or a place. */
  readonly at: { readonly kind: 'person' | 'ward' | 'place'; readonly id: string };
  readonly title: string;
  readonly costs: Costs;
  readonly text: string;
  /** Stakeholders whose agenda and reactions become known. */
  readonly agendas: readonly string[];
  /** Options whose hidden costs become known. */
  readonly hidden: readonly string[];
  readonly facts: readonly string[];
}

export interface Voice {
  readonly who: string;
  readonly says: string;
}

/** Where a choice leads: the first whose condition holds; the last has none. `to` is a beat, an ending, or `the-end`. */
export interface Lead {
  readonly when: Condition | undefined;
  readonly to: string;
}

/** What happens when a choice is made: chosen among an option's outcomes by the first condition that holds. */
export interface Outcome {
  readonly when: Condition | undefined;
  readonly headline: string;
  readonly consequence: string;
  readonly voices: readonly Voice[];
  /** Stakeholders whom the choice or this telling of it names. */
  readonly names: readonly string[];
  readonly effects: readonly Effect[];
}

export interface Option {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly costs: Costs;
  /** Costs that show as a question mark until a look reveals them; charged as far as there is anything to take. */
  readonly hiddenCosts: Costs;
  readonly behaviours: Weights;
  /** When this may be chosen, and what to say when it may not. */
  readonly when: Condition | undefined;
  readonly closed: string;
  /** At least one; the last has no condition. */
  readonly outcomes: readonly Outcome[];
  readonly leads: readonly Lead[];
  /** Months that pass afterwards; the beat's own unless given. */
  readonly months: number;
  /** Why this is openly a trap: a bad idea that serious people have, with what it rests on. */
  readonly trap: Remark | undefined;
}

export interface Need {
  readonly when: Condition | undefined;
  readonly weights: Weights;
}

export interface Beat {
  readonly id: string;
  readonly horizon: string;
  /** At most three words, for the track. */
  readonly label: string;
  /** When and where, a few words. */
  readonly when: string;
  /** The question, at most eight words. */
  readonly question: string;
  readonly scene: string;
  /** Place ids ringed on the map. */
  readonly places: readonly string[];
  /** Behaviours that the challenge asks for here; the first whose condition holds. */
  readonly needs: readonly Need[];
  readonly looks: readonly Look[];
  readonly options: readonly Option[];
  /** Let it pass: always free, never neutral. Its id is `pass`. */
  readonly pass: Option;
  /** What leaders in the case did, or `undefined` where the study is silent. */
  readonly study: Remark | undefined;
}

export interface Happening {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The month it lands; `undefined` lands it in the first month in which `when` holds. */
  readonly month: number | undefined;
  /** Stands on the timeline from the start. */
  readonly announced: boolean;
  readonly when: Condition | undefined;
  /** 0–1. */
  readonly odds: number;
  readonly effects: readonly Effect[];
}

export interface Ending extends Graded {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Why it ended like this, one line. */
  readonly because: string;
  /** Tried in order when a lead says `the-end`; the last has none. */
  readonly when: Condition | undefined;
}
