/** Parks with trees, away from river, border and each other. Ornament only. */
import { type Chance, makeChance } from './chance.ts';
import { smooth } from './curve.ts';
import { findRoom, type Ground, isHome } from './ground.ts';
import { distance, itemAt, type Point } from './plane.ts';
import type { Park, WardShape } from './sheet.ts';

export function plantParks(wards: readonly WardShape[], ground: Ground, core: Point, seed: number, count = 6): readonly Park[] {
  const chance = makeChance(seed + 2);
  const parks: Park[] = [];
  for (let attempt = 0; attempt < 600 && parks.length < count; attempt += 1) {
    const { middle } = itemAt(wards, Math.floor(chance() * wards.length));
    const at: Point = [middle[0] + (chance() - 0.5) * 70, middle[1] + (chance() - 0.5) * 70];
    const clear = isHome(at, ground) && findRoom(at, ground) > 34 && distance(at, core) > 96;
    if (clear && parks.every((park) => distance(park.at, at) > 120)) parks.push(plantPark(at, chance));
  }
  return parks;
}

function plantPark(at: Point, chance: Chance): Park {
  const radius = 20 + chance() * 18;
  const corners = Array.from({ length: 9 }, (_, index): Point => {
    const angle = (index / 9) * 2 * Math.PI;
    const reach = radius * (0.7 + 0.5 * chance());
    return [at[0] + Math.cos(angle) * reach * 1.25, at[1] + Math.sin(angle) * reach * 0.85];
  });
  const trees = Array.from({ length: Math.round(radius / 4.5) }, (): Point => {
    const angle = chance() * 2 * Math.PI;
    const reach = Math.sqrt(chance()) * radius * 0.62;
    return [at[0] + Math.cos(angle) * reach * 1.15, at[1] + Math.sin(angle) * reach * 0.75];
  });
  return { ring: smooth(corners, true, 5), at, trees };
}
