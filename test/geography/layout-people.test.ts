import { expect, test } from 'vitest';
import { stage } from '../../src/geography/layout.ts';
import { boxYou, layoutPeople } from '../../src/geography/layout-people.ts';
import { boxPlace } from '../../src/geography/place-sites.ts';
import { type Box, distance, distanceToLine, doOverlap, isInside, itemAt, type Point } from '../../src/geography/plane.ts';
import { listRoutes } from '../../src/geography/routes.ts';
import { keyBay } from '../../src/geography/sheet.ts';
import { boxBadge } from '../../src/geography/stances.ts';
import { boxName } from '../../src/geography/ward-names.ts';
import { boroughOf } from './borough-of.ts';
import { crowd, readPlan } from './crowd.ts';

const { sheet } = boroughOf(readPlan());
const layout = layoutPeople(sheet, crowd);

test('twelve people fit, always in the same places', () => {
  expect(layout.people.map(({ id }) => id)).toEqual(crowd.map(({ id }) => id));
  expect(layoutPeople(sheet, crowd)).toEqual(layout);
});

test('no badge, caption, landmark or ward name touches another', () => {
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
  expect(grounds.length).toBeGreaterThan(45);
  const touching = grounds.flatMap(([name, box], index) =>
    grounds
      .slice(index + 1)
      .filter(([, other]) => doOverlap(box, other))
      .map(([other]) => `${name} / ${other}`),
  );
  expect(touching).toEqual([]);
});

test('everyone stands on the stage and out of the bay for the key', () => {
  const bay: Box = [keyBay[0], keyBay[1], keyBay[2], keyBay[3]];
  for (const { id, at, caption } of layout.people) {
    for (const box of [boxBadge(at), caption]) {
      expect(box[0] >= stage[0] && box[1] >= stage[1] && box[2] <= stage[2] && box[3] <= stage[3], id).toBe(true);
      expect(doOverlap(box, bay), id).toBe(false);
    }
  }
});

test('lines run in eight ways only, from under You to under the badge', () => {
  for (const { id, at, link } of layout.people) {
    expect(distance(itemAt(link, 0), layout.you), id).toBeLessThan(46);
    expect(distance(itemAt(link, link.length - 1), at), id).toBeLessThan(30);
    link.slice(1).forEach((to, index) => {
      const from = itemAt(link, index);
      const turns = Math.atan2(to[1] - from[1], to[0] - from[0]) / (Math.PI / 4);
      expect(Math.abs(turns - Math.round(turns)), id).toBeLessThan(0.02);
    });
  }
});

test('no line runs through a stranger', () => {
  const crossings = layout.people.flatMap(({ id, link }) =>
    layout.people.filter((other) => other.id !== id && distanceToLine(other.at, link) < 34).map((other) => `${id} / ${other.id}`),
  );
  expect(crossings).toEqual([]);
});

test('landmarks that move stay in their ward', () => {
  for (const place of sheet.places) {
    const [x, y] = layout.places[place.id] ?? place.at;
    const ward = sheet.wards.find(({ id }) => id === place.ward);
    expect(ward !== undefined && isInside([x, y - place.size * 0.42], ward.cell), place.id).toBe(true);
  }
});

test('a badge straight ahead gets a straight line, any other one elbow', () => {
  const you: Point = [500, 400];
  expect(listRoutes(you, [500, 150]).map(({ points }) => points.length)).toEqual([2]);
  const elbows = listRoutes(you, [700, 310]);
  expect(elbows.length).toBe(2);
  for (const { points } of elbows) expect(points).toHaveLength(3);
});
