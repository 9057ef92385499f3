/** Where things may stand: inside the border, on land, clear of the river. */
import { type Box, distanceToLine, distanceToRing, findBounds, isInside, type Point } from './plane.ts';
import { distanceToBank } from './water.ts';

export interface Ground {
  readonly boundary: readonly Point[];
  readonly coast: readonly Point[];
  readonly land: readonly Point[];
  readonly riverLine: readonly Point[];
  readonly riverWidth: Point;
}

/** Whether a point belongs to the borough. */
export function isHome(point: Point, ground: Ground): boolean {
  return isInside(point, ground.boundary) && isInside(point, ground.land);
}

/** Distance to the nearest of border, coast and river bank; negative in the river. */
export function findRoom(point: Point, ground: Ground): number {
  return Math.min(
    distanceToRing(point, ground.boundary),
    distanceToLine(point, ground.coast),
    distanceToBank(point, ground.riverLine, ground.riverWidth),
  );
}

export function findHomeBounds(ground: Ground): Box {
  return findBounds(ground.boundary);
}
