/** Points, rings and boxes on the 1440 × 900 sheet. A ring is not closed: its last point joins its first. */
export type Point = readonly [number, number];
/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

export function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return item;
}

export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

export function isInside(point: Point, ring: readonly Point[]): boolean {
  let inside = false;
  let before = ring[ring.length - 1];
  for (const corner of ring) {
    if (before !== undefined && corner[1] > point[1] !== before[1] > point[1]) {
      const crossing = ((before[0] - corner[0]) * (point[1] - corner[1])) / (before[1] - corner[1]) + corner[0];
      if (point[0] < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
}

/** Shortest way from a point to an open line; far away if the line is empty. */
export function distanceToLine(point: Point, line: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  let from = line[0];
  for (const to of line) {
    if (from !== undefined) least = Math.min(least, distanceToSegment(point, from, to));
    from = to;
  }
  return least;
}

export function distanceToRing(point: Point, ring: readonly Point[]): number {
  return distanceToLine(point, closeRing(ring));
}

export function closeRing(ring: readonly Point[]): readonly Point[] {
  const first = ring[0];
  return first === undefined ? ring : [...ring, first];
}

export function distanceToSegment(point: Point, a: Point, b: Point): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(point[0] - a[0] - share * dx, point[1] - a[1] - share * dy);
}

export function findBounds(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [1e9, 1e9, -1e9, -1e9];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}

export function doOverlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

export function growBox(box: Box, by: number): Box {
  return [box[0] - by, box[1] - by, box[2] + by, box[3] + by];
}

export function listCorners([left, top, right, bottom]: Box): readonly Point[] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

/** Whether a segment touches a box: Liang and Barsky's clipping. */
export function doesCross(a: Point, b: Point, box: Box): boolean {
  let enter = 0;
  let leave = 1;
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const sides: readonly Point[] = [
    [-dx, a[0] - box[0]],
    [dx, box[2] - a[0]],
    [-dy, a[1] - box[1]],
    [dy, box[3] - a[1]],
  ];
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}
