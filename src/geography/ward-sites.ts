/** Where each ward's centre lies: as the author says, else by the seed, in pairs along the river first. */
import { type Chance, makeChance } from './chance.ts';
import { findHomeBounds, type Ground, isHome } from './ground.ts';
import { distance, itemAt, type Point } from './plane.ts';
import type { PlannedWard } from './sheet.ts';

const apart = 92;

export function siteWards(wards: readonly PlannedWard[], ground: Ground, core: Point, seed: number): readonly Point[] {
  const chance = makeChance(seed);
  const taken: Point[] = wards.flatMap((ward) => (ward.at === undefined ? [] : [ward.at]));
  const unsited = wards.length - taken.length;
  const free: Point[] = taken.length === 0 ? pairAlongRiver(ground, chance).slice(0, unsited) : [];
  while (free.length < unsited) free.push(findGap([...taken, ...free], ground, core, chance));
  const queue = free.values();
  return wards.map((ward) => ward.at ?? queue.next().value ?? core);
}

/** Pairs mirrored across the river, so that ward edges follow the water. */
function pairAlongRiver({ riverLine, ...rest }: Ground, chance: Chance): readonly Point[] {
  const ground = { riverLine, ...rest };
  const pairs: Point[] = [];
  let along = 0;
  let next = apart * 0.42;
  for (let index = 1; index < riverLine.length; index += 1) {
    const a = itemAt(riverLine, index - 1);
    const b = itemAt(riverLine, index);
    const length = distance(a, b) || 1;
    along += length;
    if (along < next) continue;
    const off = apart * (0.48 + 0.1 * chance());
    const across: Point = [(-(b[1] - a[1]) / length) * off, ((b[0] - a[0]) / length) * off];
    const both: readonly Point[] = [
      [b[0] + across[0], b[1] + across[1]],
      [b[0] - across[0], b[1] - across[1]],
    ];
    if (both.some((point) => isHome(point, ground))) pairs.push(...both);
    next += apart * 1.05 * (1 + 0.25 * chance());
  }
  return pairs;
}

/** The emptiest of many tries; emptier counts for less far from the core, so wards grow outward. */
function findGap(taken: readonly Point[], ground: Ground, core: Point, chance: Chance): Point {
  const [left, top, right, bottom] = findHomeBounds(ground);
  let best: { score: number; point: Point } | undefined;
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const point: Point = [left + chance() * (right - left), top + chance() * (bottom - top)];
    if (!isHome(point, ground)) continue;
    const least = Math.min(200, ...taken.map((other) => distance(other, point)));
    const score = least * (1.25 - Math.min(0.55, distance(point, core) / 900));
    if (best === undefined || score > best.score) best = { score, point };
  }
  return best?.point ?? core;
}
