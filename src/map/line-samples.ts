/** Links as fine polylines that can be measured and cut, so that a line can travel. */
import { isLost, type Point } from '../art/links.ts';

const fine = 8;

/** The corners rounded by up to `radius`; each bend as a few short pieces. */
export function sampleLink(corners: readonly Point[], radius: number): readonly Point[] {
  return corners.flatMap((corner, index): readonly Point[] => {
    const before = corners[index - 1];
    const after = corners[index + 1];
    if (before === undefined || after === undefined) return [corner];
    const into = towards(corner, before, radius);
    const out = towards(corner, after, radius);
    return Array.from({ length: fine + 1 }, (_, step): Point => {
      const t = step / fine;
      const mix = (axis: 0 | 1): number => (1 - t) ** 2 * into[axis] + 2 * t * (1 - t) * corner[axis] + t * t * out[axis];
      return [mix(0), mix(1)];
    });
  });
}

function towards(corner: Point, end: Point, radius: number): Point {
  const length = gap(corner, end);
  const share = length === 0 ? 0 : Math.min(radius, length / 2) / length;
  return [corner[0] + (end[0] - corner[0]) * share, corner[1] + (end[1] - corner[1]) * share];
}

export function measureLine(line: readonly Point[]): number {
  return line.reduce((sum, point, index) => sum + (index === 0 ? 0 : gap(line[index - 1] ?? point, point)), 0);
}

/** The part of a line between two lengths from its start; empty where there is none. */
export function sliceLine(line: readonly Point[], from: number, to: number): readonly Point[] {
  if (to <= from) return [];
  const part: Point[] = [];
  let walked = 0;
  line.forEach((point, index) => {
    const before = line[index - 1];
    if (before === undefined) {
      if (from <= 0 && to > 0) part.push(point);
      return;
    }
    const length = gap(before, point);
    const along = (at: number): Point => {
      const share = length === 0 ? 0 : (at - walked) / length;
      return [before[0] + (point[0] - before[0]) * share, before[1] + (point[1] - before[1]) * share];
    };
    if (from > walked && from < walked + length) part.push(along(from));
    if (walked + length > from && walked + length <= to) part.push(point);
    else if (to > walked && to < walked + length) part.push(along(to));
    walked += length;
  });
  return part.length < 2 ? [] : part;
}

/** How much of a line is drawn at the badge's end where no trust is left, px; half of it lies under the badge. */
const stub = 66;

/** The part between two lengths that is drawn at this trust: all of it, or no more than the stub. */
export function findPart(trust: number, length: number, from: number, to: number): readonly [number, number] {
  return [isLost(trust) ? Math.max(from, length - stub) : from, to];
}

const gap = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
