/** Boxes and lines on the sheet, and what it costs to touch them. Pure. */
import type { Box, Point } from './grounds.ts';

export interface Taken {
  readonly box: Box;
  /** Cost of a px² of it. */
  readonly weight: number;
}

export function sumOverlap(box: Box, taken: readonly Taken[]): number {
  return taken.reduce((sum, { box: other, weight }) => {
    const wide = Math.min(box[2], other[2]) - Math.max(box[0], other[0]);
    const tall = Math.min(box[3], other[3]) - Math.max(box[1], other[1]);
    return wide > 0 && tall > 0 ? sum + wide * tall * weight : sum;
  }, 0);
}

export function doOverlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

export function isWithin(box: Box, bounds: Box): boolean {
  return box[0] >= bounds[0] && box[1] >= bounds[1] && box[2] <= bounds[2] && box[3] <= bounds[3];
}

export function growBox(box: Box, by: number): Box {
  return [box[0] - by, box[1] - by, box[2] + by, box[3] + by];
}

export function boxAround([x, y]: Point, across: number, down = across): Box {
  return [x - across, y - down, x + across, y + down];
}

export function listCorners([left, top, right, bottom]: Box): readonly Point[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

/** Length of a line inside a box, px, to within a few. */
export function measureInside(line: readonly Point[], box: Box): number {
  const pace = 5;
  let inside = 0;
  line.forEach((to, index) => {
    const from = line[index - 1];
    if (from === undefined) return;
    const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / pace);
    for (let step = 0; step < steps; step += 1) {
      const x = from[0] + ((to[0] - from[0]) * step) / steps;
      const y = from[1] + ((to[1] - from[1]) * step) / steps;
      if (x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]) inside += pace;
    }
  });
  return inside;
}
