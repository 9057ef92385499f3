import { expect, test } from 'vitest';
import { layoutPeople } from '../../src/geography/layout-people.ts';
import { arrange } from '../../src/map/arrange.ts';
import { boxAround, doOverlap, isWithin, listCorners } from '../../src/map/boxes.ts';
import { type Box, unflatten } from '../../src/map/grounds.ts';
import { isInside } from '../../src/map/pick.ts';
import { boxYou } from '../../src/map/place-captions.ts';
import { boxName } from '../../src/map/place-names.ts';
import { findSpeechSpot } from '../../src/map/speech-spot.ts';
import { findChipSpot, findWardMark, listNames } from '../../src/map/tag-spots.ts';
import { findRoom, fitView } from '../../src/map/view.ts';
import { sizeWords } from '../../src/map/word-sizes.ts';
import { boroughOf } from '../geography/borough-of.ts';
import { crowd, readPlan } from '../geography/crowd.ts';

const built = boroughOf(readPlan());
const people = layoutPeople(built.sheet, crowd);
const ids = crowd.map(({ id }) => id);

/** As a window of this size would show it. */
function arrangeFor(width: number, height: number, right: number, news: readonly string[] = []) {
  const clear = { left: 0, top: 0, right, bottom: 0 };
  const fit = fitView({ width, height }, clear);
  const room = findRoom(fit, { width, height }, clear, [[12, 10, 290, 40]]);
  return { ...arrange(built.map, people, crowd, news, fit.scale, room), scale: fit.scale };
}
const windows: readonly (readonly [string, number, number, number])[] = [
  ['1440 × 900', 1380, 702, 408],
  ['1366 × 768', 1308, 572, 408],
  ['1280 × 720', 1222, 524, 408],
  ['1024 × 768', 966, 548, 400],
];

test.each(windows)('at %s everybody is named in type that can be read, on nobody else', (_, width, height, right) => {
  const { sizes, scale, captions, room } = arrangeFor(width, height, right);
  expect(sizes.name * scale).toBeGreaterThanOrEqual(13.49);
  expect(sizes.role * scale).toBeGreaterThanOrEqual(12.49);
  expect([...captions.keys()].sort()).toEqual([...ids].sort());
  const boxes = [...captions];
  boxes.forEach(([id, { box }], index) => {
    expect(isWithin(box, [room.bounds[0] - 1, room.bounds[1] - 1, room.bounds[2] + 1, room.bounds[3] + 1]), id).toBe(true);
    for (const other of people.people) {
      if (other.id !== id) expect(doOverlap(box, boxAround(other.at, 34)), `${id} / ${other.id}`).toBe(false);
    }
    for (const [other, caption] of boxes.slice(index + 1)) expect(doOverlap(box, caption.box), `${id} / ${other}`).toBe(false);
  });
});

test.each(windows)('at %s ward names can be read and touch nothing', (_, width, height, right) => {
  const { sizes, scale, captions, wardNames } = arrangeFor(width, height, right);
  expect(sizes.ward * scale).toBeGreaterThanOrEqual(13.49);
  expect(wardNames.size).toBeGreaterThan(2);
  const names = [...wardNames].map(([id, at]) => boxName(built.map.wards.find((ward) => ward.id === id)?.name ?? '', at, sizes.ward));
  const taken = [...[...captions.values()].map(({ box }) => box), ...people.people.map(({ at }) => boxAround(at, 34)), boxYou(people.you)];
  for (const name of names) expect([...names, ...taken].filter((other) => doOverlap(name, other))).toHaveLength(1);
});

test('at its own size the sheet stays as it was drawn', () => {
  const { captions, wardNames } = arrangeFor(1380, 702, 408);
  for (const { id, caption } of people.people) expect(captions.get(id)?.box).toEqual(caption);
  expect(Object.fromEntries(wardNames)).toEqual(people.wardNames);
});

test('at its own size a caption that a button of the page lies on moves clear of it and of all others', () => {
  for (const { id, caption } of people.people) {
    const button: Box = [caption[0] + 4, caption[1] + 4, caption[2] + 40, caption[3] + 10];
    const room = { bounds: [0, 0, 1440, 900] as const, covered: [button] };
    const { captions, wardNames } = arrange(built.map, people, crowd, [], 1, room);
    const moved = captions.get(id)?.box;
    if (!moved) throw new Error(id);
    if (moved === caption) continue;
    expect(doOverlap(moved, button), id).toBe(false);
    for (const [other, { box }] of captions) expect(other !== id && doOverlap(box, moved), `${id} / ${other}`).toBe(false);
    for (const [ward, at] of wardNames) {
      const name = boxName(built.map.wards.find((one) => one.id === ward)?.name ?? '', at, 13.5);
      expect(doOverlap(name, moved) || doOverlap(name, button), `${id} / ${ward}`).toBe(false);
    }
  }
});

test.each(windows)('at %s the mark of an old class leaves names of wards in sight', (_, width, height, right) => {
  const arrangement = arrangeFor(width, height, right);
  const names = listNames(built.map, arrangement);
  const half = 9;
  const covering = built.map.wards.filter((ward) => {
    const mark = boxAround(findWardMark(people, arrangement, ward, half, names), half);
    return names.some(({ box }) => doOverlap(mark, box));
  });
  expect(covering.map(({ name }) => name)).toEqual([]);
});

test('on a phone only people in the news are named', () => {
  const { captions, wardNames } = arrangeFor(330, 320, 0, ['chief', 'panel']);
  expect(captions.size).toBeGreaterThan(0);
  for (const id of captions.keys()) expect(['chief', 'panel']).toContain(id);
  for (const { type } of captions.values()) expect(type.role).toBeUndefined();
  expect(wardNames.size).toBe(0);
});

test.each(windows)('at %s chips and speech leave coins in sight, and nearly always captions and You', (_, width, height, right) => {
  const arrangement = arrangeFor(width, height, right);
  const { sizes, captions } = arrangement;
  const coins = people.people.map(({ at }) => boxAround([at[0] + 22 * sizes.badge, at[1] + 21 * sizes.badge], 12));
  const touched = people.people.filter(({ id }) => {
    const { box } = findSpeechSpot(people, arrangement, id, [200 * (sizes.speech / 16.5), sizes.speech * 1.95]);
    const [x, y] = findChipSpot(people, arrangement, id);
    for (const tag of [box, boxAround([x, y], 15 * sizes.chip, 11 * sizes.chip)]) {
      expect(coins.filter((coin) => doOverlap(coin, tag)).length, `${id} covers a coin`).toBe(0);
    }
    const others = [...captions].filter(([other]) => other !== id).map(([, caption]) => caption.box);
    return [...others, boxYou(people.you)].some((other) => doOverlap(other, box));
  });
  expect(touched.length, 'of twelve who would all speak').toBeLessThanOrEqual(3);
});

test.each(windows)('at %s the mark of an old class stands inside its ward', (_, width, height, right) => {
  const arrangement = arrangeFor(width, height, right);
  const half = 9;
  const astray = built.map.wards.filter((ward) => {
    const spot = findWardMark(people, arrangement, ward, half);
    return !listCorners(boxAround(spot, half)).every((corner) => isInside(corner, unflatten(ward.ring)));
  });
  expect(astray.map(({ name }) => name)).toEqual([]);
});

test('words keep their size where the sheet is shown at its own', () => {
  expect(sizeWords(1)).toEqual({ name: 14.5, role: 14.5, ward: 13.5, speech: 16.5, badge: 1, coin: 1, chip: 1, all: true });
});
