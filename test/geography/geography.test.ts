import { expect, test } from 'vitest';
import { measureText } from '../../src/art/measure-text.ts';
import { buildGeography } from '../../src/geography/build-geography.ts';
import { isHome } from '../../src/geography/ground.ts';
import { boxPlace } from '../../src/geography/place-sites.ts';
import { distance, doOverlap, findBounds, isInside, itemAt, type Point } from '../../src/geography/plane.ts';
import { keyBay } from '../../src/geography/sheet.ts';
import { boxName, placeWardNames } from '../../src/geography/ward-names.ts';
import { plateGrowth } from '../../src/geography/water-names.ts';
import { boroughOf } from './borough-of.ts';
import { readPlan } from './crowd.ts';

const plan = readPlan();
const built = boroughOf(plan);
const { sheet } = built;

test('the same seed draws the same borough, another seed another', () => {
  expect(JSON.stringify(buildGeography(plan))).toBe(JSON.stringify(built));
  const other = buildGeography({ ...plan, geography: { ...plan.geography, seed: plan.geography.seed + 1 } });
  expect(other.over).not.toBe(built.over);
});

test('every ward of the plan is drawn, with its middle in the borough', () => {
  expect(sheet.wards.map(({ id }) => id)).toEqual(plan.wards.map(({ id }) => id));
  for (const ward of sheet.wards) {
    expect(isHome(ward.middle, sheet), ward.id).toBe(true);
    expect(ward.room, ward.id).toBeGreaterThan(12);
  }
});

test('wards cover the borough: every point of it lies in one cell', () => {
  const [left, top, right, bottom] = findBounds(sheet.boundary);
  let homes = 0;
  for (let x = left; x < right; x += 17.3) {
    for (let y = top; y < bottom; y += 17.3) {
      if (!isHome([x, y], sheet)) continue;
      homes += 1;
      expect(sheet.wards.filter((ward) => isInside([x, y], ward.cell))).toHaveLength(1);
    }
  }
  expect(homes).toBeGreaterThan(900);
});

test('neighbours share one line: most corners of a ring stand in another ring too', () => {
  const rings = sheet.wards.map((ward) => new Set(ward.ring.map((point) => point.map((n) => n.toFixed(3)).join())));
  const first = itemAt(rings, 7);
  const shared = [...first].filter((corner) => rings.some((ring) => ring !== first && ring.has(corner)));
  expect(shared.length / first.size).toBeGreaterThan(0.9);
});

test('every place stands on land in its ward, and none on another', () => {
  for (const place of sheet.places) {
    const ward = sheet.wards.find(({ id }) => id === place.ward);
    const heart: Point = [place.at[0], place.at[1] - place.size * 0.42];
    expect(ward !== undefined && isInside(heart, ward.cell), place.id).toBe(true);
    expect(isHome(heart, sheet), place.id).toBe(true);
    for (const other of sheet.places) {
      if (other !== place) expect(doOverlap(boxPlace(place), boxPlace(other)), `${place.id} ${other.id}`).toBe(false);
    }
  }
});

test('the bay for the key is sea, and the borough leaves room for the panel', () => {
  const [left, top, right, bottom] = keyBay;
  for (let x = left; x <= right - 2; x += 6) {
    for (let y = top; y <= bottom; y += 10) expect(isInside([x, y], sheet.land), `${x} ${y}`).toBe(false);
  }
  const bounds = findBounds(sheet.boundary);
  expect(bounds[0]).toBeGreaterThan(150);
  expect(bounds[2]).toBeLessThan(996);
});

test('ward names on the empty sheet touch neither each other nor a landmark', () => {
  const names = placeWardNames(sheet, { boxes: [], lines: [], size: 13.5 });
  expect(names.size).toBeGreaterThan(20);
  const boxes = [...names].map(([id, at]) => boxName(sheet.wards.find((ward) => ward.id === id)?.name ?? '', at, 13.5));
  const taken = [...boxes, ...sheet.places.map((place) => boxPlace(place))];
  for (const box of boxes) expect(taken.filter((other) => doOverlap(box, other))).toHaveLength(1);
});

test('names on water have lines longer than their words as the plate sets them, on open water and off the key', () => {
  expect(sheet.water.map(({ says }) => says)).toEqual(['Skerry Bay', 'River Tarrow']);
  for (const { says, size, tracking, line } of sheet.water) {
    const length = line.slice(1).reduce((sum, point, index) => sum + distance(itemAt(line, index), point), 0);
    expect(length, says).toBeGreaterThan(measureText(says, 'voice', size * plateGrowth, tracking) * 1.05);
  }
  const [left, , right] = findBounds(sheet.boundary);
  for (const [x, y] of itemAt(sheet.water, 0).line) {
    expect(isInside([x, y], sheet.land) || (x < keyBay[2] && y > keyBay[1])).toBe(false);
    expect(x > left - 100 && x < right + 100, 'the plate shows it').toBe(true);
  }
});

test('sheets are sound and small: no undefined, no NaN, no weight beyond its allowance', () => {
  const { under, over, plate, cover } = built;
  for (const markup of [under, over, plate, cover]) expect(markup).not.toMatch(/undefined|NaN|Infinity/);
  expect(over.length).toBeLessThan(120_000);
  expect(cover.length).toBeLessThan(12_000);
  expect(JSON.stringify(built.map).length).toBeLessThan(60_000);
  expect(JSON.stringify(built.map)).not.toContain('null');
});

test('wards without a place of their own are sited by the seed', () => {
  const loose = buildGeography({ ...plan, wards: plan.wards.slice(0, 24).map(({ at: _, ...ward }) => ward), places: [] });
  expect(loose.sheet.wards).toHaveLength(24);
});

test('an inland authority has land everywhere', () => {
  const inland = buildGeography({ ...plan, geography: { ...plan.geography, coast: [], river: [] } });
  expect(inland.sheet.water).toEqual([]);
  expect(isInside([5, 895], inland.sheet.land)).toBe(true);
});

test('a place in a ward that is not there is refused by name', () => {
  const lost = [{ id: 'lost', name: 'Lost', kind: 'school', ward: 'nowhere' }];
  expect(() => buildGeography({ ...plan, places: lost })).toThrow('lost');
});

test('wider letters and tracking make wider words', () => {
  expect(measureText('WWW', 'text', 14)).toBeGreaterThan(measureText('iii', 'text', 14));
  expect(measureText('Quay', 'condensed', 14, 0.1)).toBeCloseTo(measureText('Quay', 'condensed', 14) + 5.6);
});
