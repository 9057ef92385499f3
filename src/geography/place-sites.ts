/** Where landmarks stand: each inside its ward, dry, clear of You and of one another. */
import { type Chance, makeChance } from './chance.ts';
import { findRoom, type Ground, isHome } from './ground.ts';
import {
  type Box,
  distance,
  distanceToLine,
  distanceToRing,
  distanceToSegment,
  doOverlap,
  findBounds,
  growBox,
  isInside,
  listCorners,
  type Point,
} from './plane.ts';
import type { Park, PlaceShape, PlannedPlace, SheetGeography, WardShape } from './sheet.ts';

const sizes: Readonly<Record<string, number>> = {
  townhall: 58,
  offices: 40,
  school: 38,
  clinic: 40,
  police: 38,
  centre: 36,
  vcs: 38,
  youth: 34,
  jobs: 34,
};
const youReach = 72;
/** Lines leave You eight ways; landmarks stand beside them, not under them. */
const ways = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => (degrees * Math.PI) / 180);
const wayReach = 330;
/** Half of the room that a badge takes on its line. */
const lane = 38;

/** The ground that a landmark covers, its halo with it. */
export function boxPlace({ at, size }: { readonly at: Point; readonly size: number }): Box {
  return [at[0] - size / 2 - 2, at[1] - size * 0.86, at[0] + size / 2 + 2, at[1] + 4];
}

export function sitePlaces(
  places: readonly PlannedPlace[],
  wards: readonly WardShape[],
  ground: Ground,
  core: Point,
  parks: readonly Park[],
  seed: number,
): readonly PlaceShape[] {
  const sited: PlaceShape[] = [];
  for (const place of places) {
    const ward = wards.find((candidate) => candidate.id === place.ward);
    if (ward === undefined) throw new Error(`place ${place.id} stands in ward ${place.ward}, which the authority does not have`);
    const size = sizes[place.kind] ?? 38;
    const chance = makeChance(seed + sited.length * 977);
    const at = findSite(ward, size, ground, core, parks, sited.map(boxPlace), chance);
    sited.push({ id: place.id, name: place.name, kind: place.kind, ward: place.ward, at, size });
  }
  return sited;
}

/** The places once people stand on the sheet: those that would be hidden move within their ward, if they can. */
export function movePlaces(sheet: SheetGeography, taken: readonly Box[], lines: readonly (readonly Point[])[]): readonly PlaceShape[] {
  const moved = [...sheet.places];
  const isHidden = (place: PlaceShape): boolean => {
    const heart: Point = [place.at[0], place.at[1] - place.size * 0.42];
    const under = lines.some((line) => distanceToLine(heart, line) < place.size / 2 + 7);
    return under || taken.some((box) => doOverlap(box, boxPlace(place)));
  };
  sheet.places.forEach((place, index) => {
    const ward = sheet.wards.find(({ id }) => id === place.ward);
    if (!isHidden(place) || ward === undefined) return;
    const others = moved.filter((other) => other !== place).map((other) => boxPlace(other));
    const chance = makeChance(sheet.seed + 7 + index);
    const at = trySites(ward, place.size, sheet, sheet.core, sheet.parks, [...others, ...taken], chance, (heart) =>
      lines.reduce((cost, line) => cost + Math.min(0, distanceToLine(heart, line) - place.size / 2 - 9) * 4, 0),
    );
    if (at !== undefined) moved[index] = { ...place, at };
  });
  return moved;
}

function findSite(
  ward: WardShape,
  size: number,
  ground: Ground,
  core: Point,
  parks: readonly Park[],
  taken: readonly Box[],
  chance: Chance,
): Point {
  const at = trySites(ward, size, ground, core, parks, taken, chance, (heart) => {
    const under = Math.min(0, findWayGap(heart, core) - size / 2 - lane);
    return under * 1.4 - distance(heart, ward.middle) * 0.15;
  });
  if (at === undefined) throw new Error(`ward ${ward.id} has no room for its places`);
  return at;
}

function trySites(
  ward: WardShape,
  size: number,
  ground: Ground,
  core: Point,
  parks: readonly Park[],
  taken: readonly Box[],
  chance: Chance,
  prefer: (heart: Point) => number,
): Point | undefined {
  const [left, top, right, bottom] = findBounds(ward.cell);
  let best: { score: number; at: Point } | undefined;
  for (let attempt = 0; attempt < 500; attempt += 1) {
    const at: Point = [Math.round(left + chance() * (right - left)), Math.round(top + chance() * (bottom - top))];
    const heart: Point = [at[0], at[1] - size * 0.42];
    if (!isHome(heart, ground) || !isInside(heart, ward.cell) || findRoom(heart, ground) < size * 0.42) continue;
    const box = boxPlace({ at, size });
    if (taken.some((other) => doOverlap(box, growBox(other, 6)))) continue;
    const score = judge(box, heart, ward, ground, core, parks) + prefer(heart);
    if (best === undefined || score > best.score) best = { score, at };
  }
  return best?.at;
}

/** Higher is better: whole in the ward, dry, off the parks, near the middle but not under You. */
function judge(box: Box, heart: Point, ward: WardShape, ground: Ground, core: Point, parks: readonly Park[]): number {
  const corners = listCorners(box);
  const outside = corners.filter((corner) => !isInside(corner, ward.cell) || !isHome(corner, ground)).length;
  const dry = Math.min(6, findRoom(heart, ground) - (box[2] - box[0]) * 0.55);
  const wet = corners.filter((corner) => findRoom(corner, ground) < 3).length;
  const edge = Math.min(34, distanceToRing(heart, ward.cell));
  const you = Math.min(0, distance(heart, core) - youReach - (box[2] - box[0]) / 2);
  const green = parks.some((park) => corners.some((corner) => isInside(corner, park.ring))) ? 14 : 0;
  return edge + Math.min(0, dry) * 3 + you * 4 - outside * 14 - wet * 20 - green;
}

function findWayGap(point: Point, core: Point): number {
  return Math.min(
    ...ways.map((way) => distanceToSegment(point, core, [core[0] + Math.cos(way) * wayReach, core[1] + Math.sin(way) * wayReach])),
  );
}
