/** An authority's plan made into a drawn borough: the same seed, the same borough, at every table. */
import { roughenRing, smooth } from './curve.ts';
import type { Ground } from './ground.ts';
import { plantParks } from './parks.ts';
import { sitePlaces } from './place-sites.ts';
import type { Point } from './plane.ts';
import { drawContours } from './relief.ts';
import { drawRoads } from './roads.ts';
import type { AuthorityPlan, MapGeography, SheetGeography, WaterName } from './sheet.ts';
import { drawStreets } from './streets.ts';
import { siteWards } from './ward-sites.ts';
import { drawWards } from './wards.ts';
import { drawCoast, drawRiver, drawRiverLine, findLand } from './water.ts';
import { nameRiver, nameSea } from './water-names.ts';

/** Everything on the sheet. About a second of work: call it at build time. Throws where the plan cannot be drawn. */
export function makeGeography(plan: AuthorityPlan): SheetGeography {
  const { seed, core, riverWidth, border, water } = plan.geography;
  const coast = drawCoast(plan.geography.coast, seed);
  const land = findLand(coast, core);
  const riverLine = drawRiverLine(plan.geography.river);
  const boundary = roughenRing(smooth(border, true, 6), { reach: 11, depth: 2, key: `border${seed}` });
  const ground: Ground = { boundary, coast, land, riverLine, riverWidth };
  const wards = drawWards(plan.wards, siteWards(plan.wards, ground, core, seed), ground, seed);
  const parks = plantParks(wards, ground, core, seed);
  const names: readonly (WaterName | undefined)[] = [nameSea(water.sea, ground), nameRiver(water.river, riverLine, land)];
  return {
    id: plan.id,
    seed,
    core,
    boundary,
    coast,
    land,
    riverLine,
    river: riverLine.length === 0 ? [] : drawRiver(riverLine, riverWidth),
    riverWidth,
    wards,
    parks,
    places: sitePlaces(plan.places, wards, ground, core, parks, seed),
    roads: drawRoads(ground, core, seed),
    water: names.flatMap((name) => (name === undefined ? [] : [name])),
    streets: drawStreets(ground, core, seed),
    contours: drawContours(ground, seed),
  };
}

/** The part of it that the map in the browser needs, rounded to a tenth of a px. */
export function toMapGeography(sheet: SheetGeography): MapGeography {
  return {
    id: sheet.id,
    core: sheet.core,
    boundary: flatten(sheet.boundary),
    land: flatten(sheet.land),
    wards: sheet.wards.map(({ id, name, middle, ring }) => ({
      id,
      name,
      middle: [Math.round(middle[0]), Math.round(middle[1])],
      ring: flatten(ring),
    })),
    places: sheet.places,
    water: sheet.water.map((name) => ({ ...name, line: flatten(name.line) })),
  };
}

function flatten(line: readonly Point[]): readonly number[] {
  return line.flatMap(([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
}
