import type { Beat, Option } from '../core/story.ts';

/** A decision as a platform hears of it: what was asked, and which way was taken. Nothing of why, of looks or of what came of it. */
export interface ToldDecision {
  readonly beat: Beat;
  readonly option: Option;
}

/**
 * The learning platform that a packaged game was opened from. What it refuses, or does not answer in time, rejects; the
 * game plays on.
 */
export interface Platform {
  /** What it kept in an earlier sitting, as text that may be anything. */
  readonly kept: string | undefined;
  /** Why it keeps nothing in this sitting, where it does not. */
  readonly trouble: PlatformTrouble | undefined;
  /** Keeps a text of at most `mostKept` characters in the place of the one before. */
  readonly keep: (code: string) => Promise<void>;
  /** Resolves also where the platform has no place for decisions. */
  readonly tell: (decision: ToldDecision) => Promise<void>;
  /** Says once that the scenario has been played to an end. Saying it again does nothing. */
  readonly complete: () => Promise<void>;
  /** Ends the sitting. Nothing is kept after it. */
  readonly leave: () => void;
  /** Where the platform wants its learner back, an address of the web; most platforms name none. */
  readonly leadsTo: string | undefined;
}

export type PlatformTrouble =
  /** The page was opened from nowhere. */
  | 'absent'
  /** It is there, and refused the sitting or did not answer. */
  | 'refused'
  /** It opened the sitting, and does not say what it has kept: what is there is not written over. */
  | 'silent'
  /** It opened the sitting and refuses whatever it is given. */
  | 'takes-nothing'
  /** It has opened the page to be looked at, not to be played for the record. */
  | 'looked-at';

/** Finds the platform and opens a sitting. Always answers, within seconds. */
export type OpenPlatform = () => Promise<Platform>;

/** Characters of the smallest place that a platform may offer: `cmi.suspend_data` of SCORM 1.2. */
export const mostKept = 4096;
