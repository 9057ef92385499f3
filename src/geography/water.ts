/** Coast, land and river of a sheet. */
import { roughenLine, smooth } from './curve.ts';
import { distance, distanceToLine, isInside, itemAt, type Point } from './plane.ts';
import { sheetSize } from './sheet.ts';

const { width, height } = sheetSize;
const beyond = 400;

export function drawCoast(controls: readonly Point[], seed: number): readonly Point[] {
  if (controls.length < 2) return [];
  return roughenLine(smooth(controls, false, 7), { reach: 18, depth: 2, key: `coast${seed}` });
}

/** Land is the side of the coast where the core lies; the whole sheet without a coast. */
export function findLand(coast: readonly Point[], core: Point): readonly Point[] {
  if (coast.length === 0)
    return [
      [-beyond, -beyond],
      [width + beyond, -beyond],
      [width + beyond, height + beyond],
      [-beyond, height + beyond],
    ];
  return [...coast, ...closeRound(itemAt(coast, coast.length - 1), itemAt(coast, 0), core, coast)];
}

/** Walks the outer corners of the sheet from the coast's end to its start, on the core's side. */
function closeRound(end: Point, start: Point, core: Point, coast: readonly Point[]): readonly Point[] {
  const corners: readonly Point[] = [
    [-beyond, -beyond],
    [width + beyond, -beyond],
    [width + beyond, height + beyond],
    [-beyond, height + beyond],
  ];
  const angle = ([x, y]: Point): number => Math.atan2(y - height / 2, x - width / 2);
  const turn = (from: number, to: number): number => (to - from + 4 * Math.PI) % (2 * Math.PI);
  const clockwise = corners
    .filter((corner) => turn(angle(end), angle(corner)) < turn(angle(end), angle(start)))
    .sort((a, b) => turn(angle(end), angle(a)) - turn(angle(end), angle(b)));
  const other = corners
    .filter((corner) => !clockwise.includes(corner))
    .sort((a, b) => turn(angle(a), angle(end)) - turn(angle(b), angle(end)));
  return isInside(core, [...coast, ...clockwise]) ? clockwise : other;
}

export function drawRiverLine(controls: readonly Point[]): readonly Point[] {
  return controls.length < 2 ? [] : smooth(controls, false, 10);
}

/** Width of the river at a share of its length from the mouth. */
function readWidth([mouth, far]: Point, share: number): number {
  return mouth * (1 - share) * (1 - share * 0.3) + far * share;
}

/** The river's banks as one ring, tapering from the mouth. */
export function drawRiver(line: readonly Point[], widths: Point): readonly Point[] {
  const left: Point[] = [];
  const right: Point[] = [];
  line.forEach((point, index) => {
    const before = line[index - 1] ?? point;
    const after = line[index + 1] ?? point;
    const length = distance(before, after) || 1;
    const half = (readWidth(widths, index / (line.length - 1)) * (1 + 0.12 * Math.sin(index * 0.7))) / 2;
    const across: Point = [(-(after[1] - before[1]) / length) * half, ((after[0] - before[0]) / length) * half];
    left.push([point[0] + across[0], point[1] + across[1]]);
    right.push([point[0] - across[0], point[1] - across[1]]);
  });
  return [...left, ...right.reverse()];
}

/** How far a point stands from the nearer bank; far away without a river. */
export function distanceToBank(point: Point, line: readonly Point[], widths: Point): number {
  if (line.length === 0) return Number.POSITIVE_INFINITY;
  let nearest = 0;
  line.forEach((at, index) => {
    if (distance(at, point) < distance(itemAt(line, nearest), point)) nearest = index;
  });
  return distanceToLine(point, line) - readWidth(widths, nearest / (line.length - 1)) / 2;
}
