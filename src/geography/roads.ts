/** Roads that leave the borough over land, well apart from each other and from the river. */
import { makeChance } from './chance.ts';
import { smooth } from './curve.ts';
import type { Ground } from './ground.ts';
import { distanceToLine, isInside, type Point } from './plane.ts';
import { sheetSize } from './sheet.ts';

export function drawRoads(ground: Ground, core: Point, seed: number): readonly (readonly Point[])[] {
  const chance = makeChance(seed + 4);
  const roads: { bearing: number; line: readonly Point[] }[] = [];
  for (let bearing = 8; bearing < 368; bearing += 18) {
    const line = leave(ground, core, ((bearing - 90) * Math.PI) / 180, chance);
    const clear = line.every(
      (point) => isInside(point, ground.land) && distanceToLine(point, ground.riverLine) > 46 && distanceToLine(point, ground.coast) > 30,
    );
    const apart = roads.every((road) => Math.abs(((road.bearing - bearing + 540) % 360) - 180) > 48);
    if (clear && apart && line.length > 2) roads.push({ bearing, line });
  }
  return roads.slice(0, 5).map((road) => road.line);
}

function leave(ground: Ground, core: Point, angle: number, chance: () => number): readonly Point[] {
  const at = (reach: number, sway: number): Point => [
    core[0] + Math.cos(angle) * reach - Math.sin(angle) * sway,
    core[1] + Math.sin(angle) * reach + Math.cos(angle) * sway,
  ];
  let border = 100;
  while (border < 900 && isInside(at(border, 0), ground.boundary)) border += 6;
  let end = border;
  while (end < 1400 && isOnSheet(at(end, 0))) end += 10;
  const sway = (chance() - 0.5) * 60;
  const middle = (border + end) / 2;
  return smooth([at(border - 14, 0), at(border + 26, sway * 0.5), at(middle, sway), at(end, sway * 0.4)], false, 8);
}

const isOnSheet = ([x, y]: Point): boolean => x > -140 && y > -80 && x < sheetSize.width + 140 && y < sheetSize.height + 80;
