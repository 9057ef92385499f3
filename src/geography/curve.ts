/** Lines made natural: smoothed through control points, then roughened the same way from both sides. */
import { type Chance, hashText, makeChance } from './chance.ts';
import { itemAt, type Point } from './plane.ts';

/** A Catmull–Rom curve through the points, `steps` to each stretch. */
export function smooth(points: readonly Point[], closed: boolean, steps: number): readonly Point[] {
  const count = points.length;
  const near = (index: number): Point => itemAt(points, closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index)));
  const curve: Point[] = [];
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [a, b, c, d] = [near(index - 1), near(index), near(index + 1), near(index + 2)];
    for (let step = 0; step < steps; step += 1) {
      const t = step / steps;
      curve.push([bend(a[0], b[0], c[0], d[0], t), bend(a[1], b[1], c[1], d[1], t)]);
    }
  }
  if (!closed) curve.push(near(count - 1));
  return curve;
}

function bend(a: number, b: number, c: number, d: number, t: number): number {
  return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
}

export interface Roughness {
  /** Greatest displacement of a middle, px. */
  readonly reach: number;
  /** Times that an edge is halved. */
  readonly depth: number;
  /** Words that set the chance; with the edge's ends, so that neighbours share one line. */
  readonly key: string;
}

export function roughenLine(line: readonly Point[], roughness: Roughness): readonly Point[] {
  const out: Point[] = [];
  for (let index = 0; index < line.length - 1; index += 1) {
    out.push(...roughenEdge(itemAt(line, index), itemAt(line, index + 1), roughness).slice(0, -1));
  }
  out.push(itemAt(line, line.length - 1));
  return out;
}

export function roughenRing(ring: readonly Point[], roughness: Roughness): readonly Point[] {
  return roughenLine([...ring, itemAt(ring, 0)], roughness).slice(0, -1);
}

/** Midpoint displacement; the same line whichever end comes first. */
function roughenEdge(from: Point, to: Point, { reach, depth, key }: Roughness): readonly Point[] {
  const name = (point: Point): string => `${point[0].toFixed(1)},${point[1].toFixed(1)}`;
  const turned = name(from) > name(to);
  const [a, b] = turned ? [to, from] : [from, to];
  const line = [...halve(a, b, reach, depth, makeChance(hashText(name(a) + name(b) + key))), b];
  return turned ? line.reverse() : line;
}

function halve(a: Point, b: Point, reach: number, depth: number, chance: Chance): readonly Point[] {
  if (depth === 0) return [a];
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.hypot(dx, dy) || 1;
  const shift = (chance() - 0.5) * 2 * reach * Math.min(1, length / 60);
  const middle: Point = [(a[0] + b[0]) / 2 - (dy / length) * shift, (a[1] + b[1]) / 2 + (dx / length) * shift];
  return [...halve(a, middle, reach * 0.55, depth - 1, chance), ...halve(middle, b, reach * 0.55, depth - 1, chance)];
}
