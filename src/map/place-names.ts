/** Which ward names find room at the size they need. Those that do not are left to hover and list. Pure. */
import { measureText } from '../art/measure-text.ts';
import { doOverlap, growBox, listCorners, measureInside } from './boxes.ts';
import { type Box, type MapGeography, type PeopleLayout, type Point, unflatten } from './grounds.ts';
import { isInside } from './pick.ts';

const steps: readonly Point[] = [0, -7, 7, -14, 14].flatMap((down) => [0, -9, 9, -18, 18, -28, 28].map((across): Point => [across, down]));
/** Nearest first, so that a name stays where the sheet has it. */
const shifts = [...steps].sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
/** A larger name may reach this far over its ward's edge, a share of its width. */
const spill = 0.06;
/** Between a name and the middle of a line, px. */
const lineAir = 7;

/** Baseline middle of each name, by ward id. `taken` must stay in sight. */
export function placeNames(geography: MapGeography, people: PeopleLayout, size: number, taken: readonly Box[]): ReadonlyMap<string, Point> {
  const placed = new Map<string, Point>();
  const grounds = [...taken];
  const boundary = unflatten(geography.boundary);
  const land = unflatten(geography.land);
  for (const ward of geography.wards) {
    const base = people.wardNames[ward.id];
    if (base === undefined) continue;
    const ring = unflatten(ward.ring);
    const fits = (at: Point): boolean => {
      const box = boxName(ward.name, at, size);
      const inner: Box = [box[0] + (box[2] - box[0]) * spill, box[1], box[2] - (box[2] - box[0]) * spill, box[3]];
      if (!listCorners(inner).every((corner) => isInside(corner, ring))) return false;
      if (!listCorners(box).every((corner) => isInside(corner, boundary) && isInside(corner, land))) return false;
      if (grounds.some((other) => doOverlap(box, other))) return false;
      return people.people.every(({ link }) => measureInside(link, growBox(box, lineAir)) === 0);
    };
    const at = shifts.map(([across, down]): Point => [base[0] + across, base[1] + down]).find(fits);
    if (at === undefined) continue;
    placed.set(ward.id, at);
    grounds.push(boxName(ward.name, at, size));
  }
  return placed;
}

/** The ground under a ward's name. */
export function boxName(name: string, [x, y]: Point, size: number): Box {
  const half = measureText(name.toUpperCase(), 'condensed', size, 0.11) / 2 + 2;
  return [x - half, y - size * 0.82, x + half, y + size * 0.22];
}
