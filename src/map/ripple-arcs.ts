/** Rings from You, cut to the borough without a mask: which arcs of a circle lie inside. Pure. */

import { type MapGeography, type Point, unflatten } from './grounds.ts';
import { isInside } from './pick.ts';

export const rippleRadii = [78, 112, 152, 200, 258, 328, 412] as const;
const spokes = 240;

/** From You, how far the borough reaches along each of 240 spokes, clockwise from east. */
export function measureReach(geography: MapGeography, you: Point): readonly number[] {
  const boundary = unflatten(geography.boundary);
  const land = unflatten(geography.land);
  return Array.from({ length: spokes }, (_, spoke) => {
    const angle = (spoke / spokes) * 2 * Math.PI;
    let reach = 0;
    while (reach < 700) {
      const point: Point = [you[0] + Math.cos(angle) * reach, you[1] + Math.sin(angle) * reach];
      if (!isInside(point, boundary) || !isInside(point, land)) return reach;
      reach += 3;
    }
    return reach;
  });
}

/** Angles from and to, radians, of the arcs at this radius; one arc of a whole turn where nothing is cut. */
export function findArcs(reach: readonly number[], radius: number): readonly Point[] {
  const count = reach.length;
  const open = (spoke: number): boolean => (reach[((spoke % count) + count) % count] ?? 0) >= radius;
  const turn = (2 * Math.PI) / count;
  const first = reach.findIndex((_, spoke) => !open(spoke));
  if (first === -1) return count === 0 ? [] : [[0, 2 * Math.PI]];
  const arcs: Point[] = [];
  let start: number | undefined;
  for (let spoke = first; spoke <= first + count; spoke += 1) {
    if (open(spoke)) start ??= spoke;
    else if (start !== undefined) {
      arcs.push([(start - 0.5) * turn, (spoke - 0.5) * turn]);
      start = undefined;
    }
  }
  return arcs;
}
