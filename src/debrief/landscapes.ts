import { type Landscape, landscapeOf } from '../core/landscape.ts';
import type { World } from '../core/world.ts';

/** Where an authority stands in chapter 6's field: across, how stable its politics; up, how steady its performance. */
export interface Place {
  readonly landscape: Landscape;
  /** 0–10. */
  readonly politicalStability: number;
  /** 0–10. */
  readonly consistency: number;
}

export interface LandscapeReport {
  readonly start: Place;
  readonly end: Place;
}

const placeOf = ({ profile }: World): Place => ({
  landscape: landscapeOf(profile),
  politicalStability: profile.politicalStability,
  consistency: profile.consistency,
});

export const landscapesOf = (first: World, last: World): LandscapeReport => ({ start: placeOf(first), end: placeOf(last) });
