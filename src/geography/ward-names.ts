/** Where ward names stand: inside the ward, touching nothing. No room, no name: the list still has it. */

import { measureText } from '../art/measure-text.ts';
import { makeChance } from './chance.ts';
import { type Ground, isHome } from './ground.ts';
import { boxPlace } from './place-sites.ts';
import { type Box, closeRing, distance, distanceToLine, doOverlap, findBounds, isInside, listCorners, type Point } from './plane.ts';
import type { SheetGeography, WardShape } from './sheet.ts';
import { distanceToBank } from './water.ts';

export interface Crowd {
  /** Ground that is taken: badges, captions, chips. */
  readonly boxes: readonly Box[];
  /** Lines to stay clear of. */
  readonly lines: readonly (readonly Point[])[];
  /** Type size, px. */
  readonly size: number;
}

/** Baseline middle of each name that found room, by ward id. */
export function placeWardNames(sheet: SheetGeography, crowd: Crowd): ReadonlyMap<string, Point> {
  const taken = [
    ...crowd.boxes,
    ...sheet.places.map((place) => boxPlace(place)),
    ...sheet.parks.map(({ at }): Box => [at[0] - 20, at[1] - 14, at[0] + 20, at[1] + 14]),
  ];
  const names = new Map<string, Point>();
  for (const ward of sheet.wards) {
    const at = findRoomFor(ward, sheet, taken, crowd);
    if (at === undefined) continue;
    names.set(ward.id, at);
    taken.push(boxName(ward.name, at, crowd.size));
  }
  return names;
}

/** The ground under a ward's name. */
export function boxName(name: string, [x, y]: Point, size: number): Box {
  const half = measureText(name.toUpperCase(), 'condensed', size, 0.11) / 2 + 2;
  return [x - half, y - size * 0.82, x + half, y + size * 0.22];
}

function findRoomFor(ward: WardShape, sheet: SheetGeography, taken: readonly Box[], crowd: Crowd): Point | undefined {
  const chance = makeChance(sheet.seed + 5);
  const [left, top, right, bottom] = findBounds(ward.cell);
  const edge = closeRing(ward.cell);
  let best: { score: number; at: Point } | undefined;
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    const at: Point = [Math.round(left + chance() * (right - left)), Math.round(top + chance() * (bottom - top))];
    const box = boxName(ward.name, at, crowd.size);
    if (!listCorners(box).every((corner) => isInside(corner, ward.cell) && isHome(corner, sheet satisfies Ground))) continue;
    if (taken.some((other) => doOverlap(box, other))) continue;
    const clear = findClearance(box, edge, sheet, crowd.lines);
    if (clear < 0) continue;
    const score = Math.min(clear, 18) - distance(at, ward.middle) * 0.12;
    if (best === undefined || score > best.score) best = { score, at };
  }
  return best?.at;
}

/** Spare room along the name's middle line, beyond what each neighbour needs; negative is too near. */
function findClearance(box: Box, edge: readonly Point[], sheet: SheetGeography, lines: readonly (readonly Point[])[]): number {
  const y = (box[1] + box[3]) / 2;
  const border = closeRing(sheet.boundary);
  const probes = [0, 0.25, 0.5, 0.75, 1].map((share): Point => [box[0] + (box[2] - box[0]) * share, y]);
  return Math.min(
    ...probes.map((probe) =>
      Math.min(
        distanceToLine(probe, edge) - 6,
        distanceToLine(probe, border) - 10,
        distanceToBank(probe, sheet.riverLine, sheet.riverWidth) - 9,
        distanceToLine(probe, sheet.coast) - 8,
        ...lines.map((line) => distanceToLine(probe, line) - 14),
      ),
    ),
  );
}
