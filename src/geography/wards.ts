/** Ward outlines: Voronoi cells of the sites, their edges roughened so that neighbours share one line. */
import { Delaunay } from 'd3-delaunay';
import { makeChance } from './chance.ts';
import { roughenRing } from './curve.ts';
import { findHomeBounds, findRoom, type Ground, isHome } from './ground.ts';
import { distanceToRing, findBounds, isInside, type Point } from './plane.ts';
import type { PlannedWard, WardShape } from './sheet.ts';

export function drawWards(wards: readonly PlannedWard[], sites: readonly Point[], ground: Ground, seed: number): readonly WardShape[] {
  const [left, top, right, bottom] = findHomeBounds(ground);
  const delaunay = new Delaunay(sites.flatMap((site) => [site[0], site[1]]));
  const voronoi = delaunay.voronoi([left - 60, top - 60, right + 60, bottom + 60]);
  return wards.map((ward, index) => {
    const cell = (voronoi.cellPolygon(index) ?? []).slice(0, -1).map(([x, y]): Point => [x ?? 0, y ?? 0]);
    if (cell.length < 3) throw new Error(`ward ${ward.id} lies on top of another: give it a place of its own`);
    const ring = roughenRing(cell, { reach: 15, depth: 4, key: `ward${seed}` });
    return { id: ward.id, name: ward.name, cell, ring, ...findMiddle(cell, ground, seed + index) };
  });
}

/** The point of the cell, inside the borough, that is farthest from every edge and from water. */
function findMiddle(cell: readonly Point[], ground: Ground, seed: number): { middle: Point; room: number } {
  const chance = makeChance(seed);
  const [left, top, right, bottom] = findBounds(cell);
  let best: { middle: Point; room: number } | undefined;
  for (let attempt = 0; attempt < 260; attempt += 1) {
    const point: Point = [left + chance() * (right - left), top + chance() * (bottom - top)];
    if (!isInside(point, cell) || !isHome(point, ground)) continue;
    const room = Math.min(distanceToRing(point, cell), findRoom(point, ground));
    if (best === undefined || room > best.room) best = { middle: point, room };
  }
  if (best === undefined) throw new Error('a ward lies outside the border or in the sea');
  return best;
}
