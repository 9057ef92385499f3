import { describe, expect, test } from 'vitest';
import { isHome } from '../../src/geography/ground.ts';
import { stage } from '../../src/geography/layout.ts';
import { boxYou, layoutPeople } from '../../src/geography/layout-people.ts';
import { boxPlace } from '../../src/geography/place-sites.ts';
import { type Box, doOverlap, findBounds, isInside, type Point } from '../../src/geography/plane.ts';
import { keyBay, toolsBay } from '../../src/geography/sheet.ts';
import { boxBadge } from '../../src/geography/stances.ts';
import { boxName } from '../../src/geography/ward-names.ts';
import { shipped } from '../laws/scenarios.ts';
import { boroughOf } from './borough-of.ts';

describe.each(shipped.map(({ scenario, plan }) => [scenario.id, scenario, plan] as const))('the borough of %s', (_, scenario, plan) => {
  const built = boroughOf(plan);
  const { sheet } = built;
  const layout = layoutPeople(sheet, scenario.stakeholders);

  test('has every ward in its bounds, and every place on land in its ward', () => {
    for (const ward of sheet.wards) {
      expect(isHome(ward.middle, sheet), ward.id).toBe(true);
      expect(ward.room, ward.id).toBeGreaterThan(12);
    }
    for (const place of sheet.places) {
      const ward = sheet.wards.find(({ id }) => id === place.ward);
      const heart: Point = [place.at[0], place.at[1] - place.size * 0.42];
      expect(ward !== undefined && isInside(heart, ward.cell) && isHome(heart, sheet), place.id).toBe(true);
    }
  });

  test('leaves the key its bay and the panel its room', () => {
    const [left, top, right, bottom] = keyBay;
    for (let x = left; x <= right - 2; x += 6) {
      for (let y = top; y <= bottom; y += 10) expect(isHome([x, y], sheet), `${x} ${y}`).toBe(false);
    }
    expect(findBounds(sheet.boundary)[2]).toBeLessThan(996);
  });

  test('has room for its people: no badge, caption, landmark or ward name touches another, and all stand on the stage', () => {
    const grounds: (readonly [string, Box])[] = [
      ['you', boxYou(layout.you)],
      ...layout.people.flatMap(({ id, at, caption }): (readonly [string, Box])[] => [
        [`${id} badge`, boxBadge(at)],
        [`${id} caption`, caption],
      ]),
      ...sheet.places.map((place): readonly [string, Box] => [place.id, boxPlace({ ...place, at: layout.places[place.id] ?? place.at })]),
      ...Object.entries(layout.wardNames).map(([id, at]): readonly [string, Box] => [
        `${id} name`,
        boxName(sheet.wards.find((ward) => ward.id === id)?.name ?? '', at, 13.5),
      ]),
    ];
    const touching = grounds.flatMap(([name, box], index) =>
      grounds
        .slice(index + 1)
        .filter(([, other]) => doOverlap(box, other))
        .map(([other]) => `${name} / ${other}`),
    );
    expect(touching).toEqual([]);
    for (const { id, at, caption } of layout.people) {
      for (const box of [boxBadge(at), caption])
        expect(box[0] >= stage[0] && box[1] >= stage[1] && box[2] <= stage[2] && box[3] <= stage[3], id).toBe(true);
    }
  });

  test('lets nobody’s caption be read as a neighbour’s, and leaves the map’s buttons their corner', () => {
    const gap = ([left, top, right, bottom]: Box, [x, y]: Point): number =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    const misread = layout.people.flatMap(({ id, at, caption }) =>
      layout.people
        .filter((other) => other.id !== id && gap(caption, other.at) < gap(caption, at) + 8)
        .map((other) => `${id} / ${other.id}`),
    );
    expect(misread).toEqual([]);
    const covered = layout.people.filter(({ at, caption }) => doOverlap(caption, toolsBay) || doOverlap(boxBadge(at), toolsBay));
    expect(covered.map(({ id }) => id)).toEqual([]);
  });

  test('is small enough to load', () => {
    expect(built.over.length).toBeLessThan(120_000);
    expect(built.cover.length).toBeLessThan(12_000);
    expect(JSON.stringify(built.map).length).toBeLessThan(60_000);
  });
});

test('authorities are as many places, and no two are the same', () => {
  const boundaries = new Map(shipped.map(({ plan }) => [plan.id, JSON.stringify(plan.geography.border)]));
  expect(new Set(boundaries.values()).size).toBe(boundaries.size);
});
