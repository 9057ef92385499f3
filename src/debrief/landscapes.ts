import { type Landscape, landscapeOf } from '../core/landscape.ts';
import { decidedTurns, type Turn } from '../core/replay.ts';
import type { World } from '../core/world.ts';

/** Where an authority stands in chapter 6's field: across, how stable its politics; up, how steady its performance. */
export interface Place {
  readonly landscape: Landscape;
  /** 0–10. */
  readonly politicalStability: number;
  /** 0–10. */
  readonly consistency: number;
}

/** A place that was reached. */
export interface Stop extends Place {
  /** Index of the decision after which it stood there; `undefined` at the start. */
  readonly after: number | undefined;
}

export interface LandscapeReport {
  readonly start: Place;
  readonly end: Place;
  /** The start, then every place it came to, in order. */
  readonly route: readonly Stop[];
}

const placeOf = ({ profile }: World): Place => ({
  landscape: landscapeOf(profile),
  politicalStability: profile.politicalStability,
  consistency: profile.consistency,
});

export function landscapesOf(first: World, last: World, turns: readonly Turn[]): LandscapeReport {
  const start = placeOf(first);
  const route: Stop[] = [{ ...start, after: undefined }];
  for (const [after, turn] of decidedTurns(turns).entries()) {
    const place = placeOf(turn.passed?.world ?? turn.after);
    const before = route.at(-1);
    if (place.politicalStability !== before?.politicalStability || place.consistency !== before.consistency)
      route.push({ ...place, after });
  }
  return { start, end: placeOf(last), route };
}
