/** The place: an anonymised authority, its wards and what is measured there. */
import type { ProfileDimension } from './names.ts';

export interface Authority {
  /** The report's letter, or `composite`. */
  readonly id: string;
  /** Each dimension 0–10. */
  readonly profile: Readonly<Record<ProfileDimension, number>>;
  /** One or two sentences: how it came here. */
  readonly history: string;
}

export interface Indicator {
  readonly id: string;
  readonly name: string;
  /** Momentum at the start, in tenths of a level a month. */
  readonly momentum: number;
}

export interface Ward {
  readonly id: string;
  readonly name: string;
  /** Level of each indicator at the start, 0–10, in the order of `Scenario.indicators`. */
  readonly outcomes: readonly number[];
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly ward: string;
}

/** The seed and the rough shape from which the map is drawn at build time. */
export interface Geography {
  readonly seed: number;
  /** Control points of the boundary on the 1440 × 900 sheet. */
  readonly border: readonly (readonly [number, number])[];
  /** Control points of the coast, or empty for an inland authority. */
  readonly coast: readonly (readonly [number, number])[];
  /** Control points of the river from mouth or edge upstream, and its width there and at the far end. */
  readonly river: readonly (readonly [number, number])[];
  readonly riverWidth: readonly [number, number];
  /** Where streets are densest; You stand near it. */
  readonly core: readonly [number, number];
  readonly water: { readonly sea: string; readonly river: string };
}
