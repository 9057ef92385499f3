/** Where the names of sea and river stand: on water, long enough for their words. */

import { measureText } from '../art/measure-text.ts';
import type { Ground } from './ground.ts';
import { type Box, distance, distanceToLine, findBounds, isInside, itemAt, type Point } from './plane.ts';
import { keyBay, sheetFrame, type WaterName } from './sheet.ts';

/** The plate sets the names of water this much larger than the map. */
export const plateGrowth = 1.15;
/** How far beside the borough the plate still shows the sea, px. */
const plateMargin = 96;
/** Between the points of `listLetters`, px. */
const pitch = 16;
const seaSizes = [21, 19, 17] as const;
const seaTracking = 0.16;
/** From here on the coast's waterlines do not trouble the letters, px. */
const wellClear = 40;
/** Shares of the borough's height between which no cartouche lies. */
const free = [0.26, 0.72] as const;

/** The river's name stands on the water just above the mouth; it reads from left to right, or upstream where the river is upright. */
export function nameRiver(says: string, line: readonly Point[], land: readonly Point[]): WaterName | undefined {
  if (line.length === 0) return undefined;
  const start = Math.max(2, line.findIndex((point) => isInside(point, land)) + 1);
  const stretch: Point[] = [];
  let length = 0;
  for (let index = start; index < line.length && length < measureText(says, 'voice', 14 * plateGrowth, 0.07) + 24; index += 1) {
    const point = itemAt(line, index);
    const last = stretch[stretch.length - 1];
    length += last === undefined ? 0 : distance(last, point);
    stretch.push(point);
  }
  const dx = itemAt(stretch, stretch.length - 1)[0] - itemAt(stretch, 0)[0];
  const reads = dx >= -30 ? stretch : [...stretch].reverse();
  return { says, size: 14, tracking: 0.07, line: reads };
}

/** The sea's name stands clear of waterlines and key, along the coast; smaller where a large one finds no room. */
export function nameSea(says: string, ground: Pick<Ground, 'boundary' | 'coast' | 'land'>): WaterName | undefined {
  if (ground.coast.length === 0) return undefined;
  const found = seaSizes.flatMap((size) => findSeaLine(says, size, ground) ?? []);
  const best = found.find(({ clear }) => clear >= wellClear) ?? found.sort((a, b) => b.clear - a.clear)[0];
  return best === undefined ? undefined : { says, size: best.size, tracking: seaTracking, line: best.line };
}

interface SeaLine {
  readonly size: number;
  readonly line: readonly Point[];
  /** Distance to the coast, px. */
  readonly clear: number;
}

/** A line long enough for the words as the plate sets them, and a little more for a fallback face. */
function findSeaLine(
  says: string,
  size: number,
  { boundary, coast, land }: Pick<Ground, 'boundary' | 'coast' | 'land'>,
): SeaLine | undefined {
  const half = (measureText(says, 'voice', size * plateGrowth, seaTracking) * 1.08) / 2 + 6;
  const [left, top, right, bottom] = findBounds(boundary);
  // The plate shows no more of the sea than this.
  const frame: Box = [
    Math.max(sheetFrame.left + 22, left - plateMargin),
    Math.max(sheetFrame.top + 22, top),
    Math.min(sheetFrame.left + sheetFrame.width - 22, right + plateMargin),
    Math.min(sheetFrame.top + sheetFrame.height - 22, bottom),
  ];
  let best: (SeaLine & { readonly score: number }) | undefined;
  for (let x = frame[0]; x < frame[2]; x += 8) {
    for (let y = frame[1]; y < frame[3]; y += 8) {
      const slope = readSlope([x, y], coast);
      const line = [-1, -0.5, 0, 0.5, 1].map((share): Point => [x + Math.cos(slope) * half * share, y + Math.sin(slope) * half * share]);
      if (!line.every((point) => isOpenSea(point, frame, land))) continue;
      const clear = Math.min(...line.map((point) => distanceToLine(point, coast)));
      const score =
        -Math.abs(Math.min(clear, 84) - 84) -
        Math.abs(y - 320) * 0.02 -
        Math.max(0, top + (bottom - top) * free[0] - y, y - top - (bottom - top) * free[1]) * 0.6;
      if (best === undefined || score > best.score) best = { size, line, clear, score };
    }
  }
  return best;
}

/** Points a letter's width apart under the words, which stand in the middle of their line. */
export function listLetters({ says, size, tracking, line }: WaterName): readonly Point[] {
  const lengths = line.map((point, index) => distance(itemAt(line, Math.max(0, index - 1)), point));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const half = Math.min(whole, measureText(says, 'voice', size, tracking)) / 2;
  const points: Point[] = [];
  let walked = 0;
  let next = whole / 2 - half;
  line.forEach((to, index) => {
    const from = itemAt(line, Math.max(0, index - 1));
    const length = itemAt(lengths, index);
    for (; next <= Math.min(walked + length, whole / 2 + half) && length > 0; next += pitch) {
      const share = (next - walked) / length;
      points.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    }
    walked += length;
  });
  return points;
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
