/** The whole state of a run: plain JSON, never changed in place. */
import type { Effect } from './effect.ts';
import type { Behaviour, ProfileDimension, Resource } from './names.ts';

export interface Pool {
  /** Whole units, 0 to `ceiling`. */
  readonly level: number;
  /** Whole units, 0–10. */
  readonly ceiling: number;
  /** Part of a unit on its way in or out, between −1 and 1. */
  readonly filling: number;
}

export interface Relationship {
  /** Whole, 0–10. */
  readonly trust: number;
  /** How far it gives both ways: whole, 0–10. */
  readonly reciprocity: number;
  /** Power over how things go: whole, 0–10. */
  readonly influence: number;
  /** Month in which something last passed between the two, or in which it last wore down. */
  readonly tended: number;
}

export interface Outcomes {
  /** Per ward, 0–10, in the order of `Scenario.wards`. */
  readonly level: readonly number[];
  /** Per ward, tenths of a level a month, −10 to 10. */
  readonly momentum: readonly number[];
}

export interface Running {
  readonly id: string;
  /** Month it was begun. */
  readonly begun: number;
  /** Months paid for so far. */
  readonly paid: number;
}

export interface Pending {
  /** Month it falls due. */
  readonly due: number;
  /** The `later` effect that falls due. */
  readonly effect: Effect;
  /** How well the choice that started it worked; 1 for what was no choice. */
  readonly worked: number;
  /** The decision it was started by, as `beat/option`, or the event, frame or initiative. */
  readonly via: string | undefined;
}

export interface Luck {
  readonly id: string;
  /** 0–1. */
  readonly odds: number;
  readonly came: boolean;
}

/** A decision taken whose time has not passed yet. */
export interface Resolving {
  readonly beat: string;
  readonly option: string;
  /** Effectiveness, 0.2–1.5. */
  readonly worked: number;
}

export interface World {
  readonly seed: number;
  /** Months since the start. */
  readonly month: number;
  readonly horizon: string;
  /** Beat that waits for a decision, or that was just decided while `resolving` stands. */
  readonly beat: string;
  readonly resolving: Resolving | undefined;
  /** Ending id once the story is over. */
  readonly ended: string | undefined;
  /** Each dimension 0–10. */
  readonly profile: Readonly<Record<ProfileDimension, number>>;
  readonly resources: Readonly<Record<Resource, Pool>>;
  /** Asset ids in the order they were won: the resource-base. */
  readonly base: readonly string[];
  /** Asset ids put behind the last decision; they are not free for the next. */
  readonly busy: readonly string[];
  readonly initiatives: readonly Running[];
  readonly relationships: Readonly<Record<string, Relationship>>;
  readonly outcomes: Readonly<Record<string, Outcomes>>;
  /** How deeply each behaviour has been exercised, ≥ 0. */
  readonly practice: Readonly<Record<Behaviour, number>>;
  readonly facts: readonly string[];
  /** Stakeholders whose agenda and reactions are known, and `beat/option` of hidden costs that are. */
  readonly known: readonly string[];
  readonly looked: readonly string[];
  /** Frame said, by horizon. */
  readonly frames: Readonly<Record<string, string>>;
  /** `beat/option` in the order chosen. */
  readonly chosen: readonly string[];
  readonly pending: readonly Pending[];
  /** Stakeholders whose player has said how they took the last decision. */
  readonly reacted: readonly string[];
  /** Event ids that have landed. */
  readonly landed: readonly string[];
  /** Every draw of chance so far. */
  readonly luck: readonly Luck[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The same state while one step works on its own copy of it: fields and records may be written to.
 * Lists, the profile, frames, and each relationship and outcome are shared with the world before, so a step replaces them whole.
 */
export interface Draft extends Writable<Omit<World, 'resources' | 'relationships' | 'outcomes' | 'practice'>> {
  readonly resources: Record<Resource, Writable<Pool>>;
  readonly relationships: Record<string, Relationship>;
  readonly outcomes: Record<string, Outcomes>;
  readonly practice: Writable<World['practice']>;
}

/** A copy that a step may write to. */
export function draftOf(world: World): Draft {
  const { time, resilience, team, evidence, cover, budget } = world.resources;
  return {
    ...world,
    resources: {
      time: { ...time },
      resilience: { ...resilience },
      team: { ...team },
      evidence: { ...evidence },
      cover: { ...cover },
      budget: { ...budget },
    },
    relationships: { ...world.relationships },
    outcomes: { ...world.outcomes },
    practice: { ...world.practice },
  };
}
