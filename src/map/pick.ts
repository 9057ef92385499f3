/** What lies under a point of the sheet: a person before a landmark before a ward. Pure. */
import { type Box, boxLandmark, type MapGeography, type PeopleLayout, type Point, placeLandmarks, unflatten } from './grounds.ts';
import type { Thing } from './model.ts';

const badgeReach = 36;

/** A picker made once for a sheet; it asks where captions stand at the moment. */
export function makePicker(
  geography: MapGeography,
  people: PeopleLayout,
  captions: () => ReadonlyMap<string, { readonly box: Box }>,
): (point: Point) => Thing | undefined {
  const landmarks = placeLandmarks(geography, people);
  const wards = geography.wards.map(({ id, ring }) => ({ id, ring: unflatten(ring) }));
  const boundary = unflatten(geography.boundary);
  const land = unflatten(geography.land);
  return (point) => {
    const person =
      people.people.find(({ at }) => Math.hypot(at[0] - point[0], at[1] - point[1]) <= badgeReach)?.id ??
      [...captions()].find(([, { box }]) => isIn(point, box))?.[0];
    if (person !== undefined) return { kind: 'person', id: person };
    const place = landmarks.find((landmark) => isIn(point, boxLandmark(landmark)));
    if (place !== undefined) return { kind: 'place', id: place.id };
    if (!isInside(point, boundary) || !isInside(point, land)) return undefined;
    const ward = wards.find(({ ring }) => isInside(point, ring));
    return ward === undefined ? undefined : { kind: 'ward', id: ward.id };
  };
}

function isIn([x, y]: Point, box: Box): boolean {
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}

export function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  let before = ring[ring.length - 1];
  for (const corner of ring) {
    if (before !== undefined && corner[1] > y !== before[1] > y) {
      if (x < ((before[0] - corner[0]) * (y - corner[1])) / (before[1] - corner[1]) + corner[0]) inside = !inside;
    }
    before = corner;
  }
  return inside;
}
