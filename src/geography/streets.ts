/** Street fabric: a fine Voronoi, densest at the core, chained into few long lines. Ornament only. */
import { Delaunay } from 'd3-delaunay';
import { makeChance } from './chance.ts';
import { findHomeBounds, type Ground, isHome } from './ground.ts';
import type { Point } from './plane.ts';

/** SVG path data in whole px. */
export function drawStreets(ground: Ground, core: Point, seed: number, count = 2000): string {
  const voronoi = new Delaunay(scatter(ground, core, seed, count).flat()).voronoi([0, 0, 1440, 900]);
  const { circumcenters, delaunay } = voronoi;
  const corner = (triangle: number): Point => [
    Math.round(circumcenters[triangle * 2] ?? 0),
    Math.round(circumcenters[triangle * 2 + 1] ?? 0),
  ];
  const joins = new Map<number, number[]>();
  const join = (a: number, b: number): void => {
    joins.set(a, [...(joins.get(a) ?? []), b]);
  };
  delaunay.halfedges.forEach((other, edge) => {
    if (other < edge) return;
    const [a, b] = [Math.floor(edge / 3), Math.floor(other / 3)];
    if (!isHome(corner(a), ground) && !isHome(corner(b), ground)) return;
    join(a, b);
    join(b, a);
  });
  return chain(joins, corner);
}

function scatter(ground: Ground, core: Point, seed: number, count: number): readonly Point[] {
  const chance = makeChance(seed + 1);
  const [left, top, right, bottom] = findHomeBounds(ground);
  const points: Point[] = [];
  for (let attempt = 0; attempt < count; attempt += 1) {
    const angle = chance() * 2 * Math.PI;
    const reach = chance() ** 0.7 * 324;
    const near = chance() < 0.62;
    const point: Point = near
      ? [core[0] + Math.cos(angle) * reach, core[1] + Math.sin(angle) * reach]
      : [left + chance() * (right - left), top + chance() * (bottom - top)];
    if (isHome(point, ground)) points.push(point);
  }
  return points;
}

/** Walks every edge once, starting a new line only where the last one has nowhere left to go. */
function chain(joins: Map<number, number[]>, corner: (triangle: number) => Point): string {
  let d = '';
  for (const start of joins.keys()) {
    let at = start;
    let next = take(joins, at);
    if (next === undefined) continue;
    let [x, y] = corner(start);
    d += `M${x} ${y}l`;
    let first = true;
    while (next !== undefined) {
      const [toX, toY] = corner(next);
      const dx = toX - x;
      const dy = toY - y;
      d += `${first || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
      [first, x, y, at] = [false, toX, toY, next];
      next = take(joins, at);
    }
  }
  return d;
}

function take(joins: Map<number, number[]>, from: number): number | undefined {
  const to = joins.get(from)?.pop();
  if (to === undefined) return undefined;
  const back = joins.get(to) ?? [];
  back.splice(back.indexOf(from), 1);
  return to;
}
