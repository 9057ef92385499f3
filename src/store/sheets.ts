import type { Family } from '../core/names.ts';

/** One cover on the home shelf: what is known before a scenario is opened. */
export interface Sheet {
  readonly id: string;
  /** Number on the cover. */
  readonly sheet: number;
  readonly title: string;
  readonly family: Family;
  /** The report's letter, or `composite`. */
  readonly authority: string;
  readonly caseStudy: string | undefined;
  readonly cite: string;
  readonly setting: string;
  readonly minutes: number;
  readonly decisions: { readonly least: number; readonly most: number };
  /** Steadiness of performance and stability of politics, 0–10: the profile square. */
  readonly profile: { readonly consistency: number; readonly politicalStability: number };
  /** Address of the cover's map. */
  readonly cover: string;
}

/** A journey on the shelf. */
export interface JourneySheet {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  /** The report's letter of the authority it begins in. */
  readonly authority: string;
  readonly version: number;
  /** Ids of its sheets, in order. */
  readonly scenarios: readonly string[];
}
