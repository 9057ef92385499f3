/**
 * A journey: scenarios in a row on one authority, each starting from what the one before left.
 * That each phase makes the conditions of the next is the study's; what is carried over, and how much of it, is ours. [RL-3-3, RL-8-15]
 */
import type { Authority } from './authority.ts';
import type { Condition } from './condition.ts';
import type { Effect } from './effect.ts';
import type { Graded, Remark } from './graded.ts';
import type { Behaviour, ProfileDimension, Resource } from './names.ts';

/** One thing that the chapter before made of this one. */
export interface BridgeLine extends Graded {
  readonly id: string;
  /** Asked of the world in which the chapter before ended, in its own ids. */
  readonly when: Condition | undefined;
  readonly says: string;
  /** Carried out before the first decision of this chapter, in its ids. */
  readonly effects: readonly Effect[];
}

/** What the study expects to come next, where a journey closes. */
export interface Outlook extends Remark {
  readonly id: string;
  readonly when: Condition | undefined;
  readonly headline: string;
}

export interface Chapter {
  readonly journey: string;
  /** Title of the journey. */
  readonly title: string;
  /** Whole; raised when runs of the journey could no longer be replayed. */
  readonly version: number;
  /** 0 for the first. */
  readonly number: number;
  /** Scenario ids of all chapters, in order. */
  readonly scenarios: readonly string[];
  /** Whose profile it begins with: the journey's authority, as the study has it. */
  readonly ground: Authority;
  /** `YYYY-MM`, where it is not the scenario's own. */
  readonly starts: string | undefined;
  /** The time between the chapter before and this one; empty for the first. */
  readonly between: string;
  readonly lines: readonly BridgeLine[];
  /** Assets of the chapter before, by the id here of what is the same thing. */
  readonly sameAssets: Readonly<Record<string, string>>;
  /** Only where the journey closes. */
  readonly outlook: readonly Outlook[];
}

/** What one chapter hands the next, in the ids of the next. Plain JSON, kept in its journal. */
export interface Carried {
  /** Bridge lines that held. */
  readonly lines: readonly string[];
  /** Each 0–10. */
  readonly profile: Readonly<Record<ProfileDimension, number>>;
  /** How deeply each behaviour has been exercised, ≥ 0. */
  readonly practice: Readonly<Record<Behaviour, number>>;
  /** Each 0–10, of everybody met so far; who is not in the chapter waits for a later one. */
  readonly people: Readonly<Record<string, { readonly trust: number; readonly reciprocity: number }>>;
  /** Units, 0–10. */
  readonly resources: Readonly<Partial<Record<Resource, number>>>;
  readonly base: readonly string[];
  /** Level by indicator and ward, 0–10, in the order of the wards. */
  readonly outcomes: Readonly<Record<string, readonly number[]>>;
}

/** Where in a journey a run stands. */
export interface JourneyStep {
  readonly id: string;
  /** `Chapter.version` it was played with. */
  readonly version: number;
  /** 0 for the first chapter. */
  readonly chapter: number;
  /** `undefined` in the first chapter. */
  readonly carried: Carried | undefined;
}
