/** Coast, land and river of a sheet. */
import { roughenLine, smooth } from './curve.ts';
import { measureText } from './measure-text.ts';
import { type Box, distance, distanceToLine, isInside, itemAt, type Point } from './plane.ts';
import { keyBay, sheetFrame, sheetSize, type WaterName } from './sheet.ts';

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

/** The river's name stands on the water just above the mouth; it reads from left to right, or upstream where the river is upright. */
export function nameRiver(says: string, line: readonly Point[], land: readonly Point[]): WaterName | undefined {
  if (line.length === 0) return undefined;
  const start = Math.max(2, line.findIndex((point) => isInside(point, land)) + 1);
  const stretch: Point[] = [];
  let length = 0;
  for (let index = start; index < line.length && length < measureText(says, 'voice', 14, 0.07) + 24; index += 1) {
    const point = itemAt(line, index);
    const last = stretch[stretch.length - 1];
    length += last === undefined ? 0 : distance(last, point);
    stretch.push(point);
  }
  const dx = itemAt(stretch, stretch.length - 1)[0] - itemAt(stretch, 0)[0];
  const reads = dx >= -30 ? stretch : [...stretch].reverse();
  return { says, size: 14, tracking: 0.07, line: reads };
}

/** The sea's name stands clear of waterlines and key, along the coast. */
export function nameSea(says: string, coast: readonly Point[], land: readonly Point[]): WaterName | undefined {
  if (coast.length === 0) return undefined;
  const size = 21;
  const half = measureText(says, 'voice', size, 0.16) / 2 + 4;
  const frame: Box = [
    sheetFrame.left + 22,
    sheetFrame.top + 22,
    sheetFrame.left + sheetFrame.width - 22,
    sheetFrame.top + sheetFrame.height - 22,
  ];
  let best: { score: number; line: readonly Point[] } | undefined;
  for (let x = frame[0]; x < frame[2]; x += 8) {
    for (let y = frame[1]; y < frame[3]; y += 8) {
      const slope = readSlope([x, y], coast);
      const line = [-1, -0.5, 0, 0.5, 1].map((share): Point => [x + Math.cos(slope) * half * share, y + Math.sin(slope) * half * share]);
      if (!line.every((point) => isOpenSea(point, frame, land))) continue;
      const clear = Math.min(...line.map((point) => distanceToLine(point, coast)));
      const score = -Math.abs(Math.min(clear, 84) - 84) - Math.abs(y - 320) * 0.02;
      if (best === undefined || score > best.score) best = { score, line };
    }
  }
  return best === undefined ? undefined : { says, size, tracking: 0.16, line: best.line };
}

function isOpenSea([x, y]: Point, frame: Box, land: readonly Point[]): boolean {
  if (x < frame[0] || x > frame[2] || y < frame[1] || y > frame[3]) return false;
  if (x < keyBay[2] + 14 && y > keyBay[1] - 26) return false;
  return !isInside([x, y], land);
}

/** Angle of the nearest stretch of coast, turned so that words read from left to right. */
function readSlope(point: Point, coast: readonly Point[]): number {
  let nearest = 0;
  coast.forEach((at, index) => {
    if (distance(at, point) < distance(itemAt(coast, nearest), point)) nearest = index;
  });
  const a = itemAt(coast, Math.max(0, nearest - 9));
  const b = itemAt(coast, Math.min(coast.length - 1, nearest + 9));
  const slope = Math.atan2(b[1] - a[1], b[0] - a[0]);
  if (slope > Math.PI / 2) return slope - Math.PI;
  return slope < -Math.PI / 2 ? slope + Math.PI : slope;
}
