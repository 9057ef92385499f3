/** What the map is laid out by: the authority's shapes and where the scenario's people stand. */
import type { PeopleLayout } from '../geography/layout.ts';
import type { Box, Point } from '../geography/plane.ts';
import type { MapGeography, PlaceShape } from '../geography/sheet.ts';

export type { Box, MapGeography, PeopleLayout, PlaceShape, Point };

/** x, y, x, y, … as points. */
export function unflatten(flat: readonly number[]): readonly Point[] {
  const points: Point[] = [];
  for (let index = 0; index + 1 < flat.length; index += 2) points.push([flat[index] ?? 0, flat[index + 1] ?? 0]);
  return points;
}

/** Landmarks where this scenario's people leave them. */
export function placeLandmarks(geography: MapGeography, people: PeopleLayout): readonly PlaceShape[] {
  return geography.places.map((place) => ({ ...place, at: people.places[place.id] ?? place.at }));
}

/** The middle of a landmark's drawing. */
export function heartOf({ at, size }: PlaceShape): Point {
  return [at[0], at[1] - size * 0.42];
}

/** A landmark's ground, foot to roof. */
export function boxLandmark({ at, size }: PlaceShape): Box {
  return [at[0] - size / 2 - 4, at[1] - size * 0.95, at[0] + size / 2 + 4, at[1] + 5];
}
