import { expect, test } from 'vitest';
import { arrange } from '../../src/map/arrange.ts';
import { focusLabel } from '../../src/map/focus-label.ts';
import type { MapGeography, Point } from '../../src/map/grounds.ts';
import { findPart, measureLine, sampleLink, sliceLine } from '../../src/map/line-samples.ts';
import { makePicker } from '../../src/map/pick.ts';
import type { Room } from '../../src/map/place-captions.ts';
import { findArcs, measureReach } from '../../src/map/ripple-arcs.ts';
import { findSpeechSpot } from '../../src/map/speech-spot.ts';
import { findChipSpot } from '../../src/map/tag-spots.ts';
import { fitView, panView, zoomView } from '../../src/map/view.ts';
import { smallLayout, smallModel } from './small-model.ts';

const square = [100, 100, 900, 100, 900, 700, 100, 700];
const geography: MapGeography = {
  id: 'X',
  core: [500, 400],
  boundary: square,
  land: [0, 0, 1000, 0, 1000, 600, 0, 600],
  wards: [{ id: 'docks', name: 'Docks', middle: [300, 400], ring: [0, 0, 1000, 0, 1000, 900, 0, 900] }],
  places: [{ id: 'school', name: 'School', kind: 'school', ward: 'docks', at: [200, 200], size: 38 }],
  water: [],
};
const elbow: readonly Point[] = [
  [0, 0],
  [100, 0],
  [100, 100],
];
const sheet: Room = { bounds: [28, 92, 1000, 798], covered: [] };
const plain = arrange(geography, smallLayout, [], [], 1, sheet);
const none = { left: 0, top: 0, right: 0, bottom: 0 };

test('a rounded elbow is shorter than its corner and ends where it should', () => {
  const line = sampleLink(elbow, 26);
  expect(measureLine(line)).toBeLessThan(200);
  expect(measureLine(line)).toBeGreaterThan(170);
  expect([line[0], line[line.length - 1]]).toEqual([
    [0, 0],
    [100, 100],
  ]);
});

test('a cut line is as long as the cut, and two cuts make the whole', () => {
  const line = sampleLink(elbow, 26);
  const whole = measureLine(line);
  for (const at of [1, 40, 90, 120, whole - 1]) {
    expect(measureLine(sliceLine(line, 0, at))).toBeCloseTo(at, 6);
    expect(measureLine(sliceLine(line, at, whole))).toBeCloseTo(whole - at, 6);
  }
  expect(sliceLine(line, 0, 0)).toEqual([]);
  expect(sliceLine(line, whole, whole)).toEqual([]);
  expect(sliceLine(line, 0, whole)).toEqual(line);
});

test('a pointer finds the person before the landmark before the ward, and nothing at sea', () => {
  const pick = makePicker(geography, smallLayout, () => plain.captions);
  expect(pick([705, 395])).toEqual({ kind: 'person', id: 'helen' });
  expect(pick([800, 400])).toEqual({ kind: 'person', id: 'helen' });
  expect(pick([300, 285])).toEqual({ kind: 'place', id: 'school' });
  expect(pick([200, 185])).toEqual({ kind: 'ward', id: 'docks' });
  expect(pick([500, 650])).toBeUndefined();
  expect(pick([50, 50])).toBeUndefined();
});

test('rings are cut where the borough ends', () => {
  const reach = measureReach(geography, [500, 400]);
  expect(findArcs(reach, 150)).toEqual([[0, 2 * Math.PI]]);
  const cut = findArcs(reach, 250);
  const covered = cut.reduce((sum, [from, to]) => sum + to - from, 0);
  expect(cut.length).toBe(1);
  expect(covered).toBeGreaterThan(Math.PI);
  expect(covered).toBeLessThan(2 * Math.PI);
  expect(findArcs(reach, 2000)).toEqual([]);
});

test('chips and speech stay off their neighbours', () => {
  const [x, y] = findChipSpot(smallLayout, plain, 'helen');
  expect(Math.hypot(x - 700, y - 400)).toBeLessThan(60);
  const { box, tip } = findSpeechSpot(smallLayout, plain, 'helen', [160, 32]);
  expect(box[3] < 366 || box[1] > 434).toBe(true);
  expect(tip[0] >= box[0] && tip[0] <= box[2]).toBe(true);
});

test('at 1440 × 900 the frame of the mock fills the element exactly', () => {
  const view = fitView({ width: 1384, height: 706 }, { ...none, right: 410 });
  expect(view.scale).toBeCloseTo(1, 3);
  expect(view.x).toBeCloseTo(28, 0);
  expect(view.y).toBeCloseTo(92, 0);
});

test('an element a border smaller still shows the sheet at its own size, so words stay sharp', () => {
  expect(fitView({ width: 1380, height: 702 }, { ...none, right: 408 })).toEqual({ scale: 1, x: 30, y: 94 });
});

test.each([
  [1864, 886, { ...none, right: 410 }],
  [996, 600, { ...none, right: 380 }],
  [390, 844, { ...none, bottom: 500 }],
  [768, 1024, none],
])('the borough stays whole and clear of the panel at %i × %i', (width, height, clear) => {
  const { scale, x, y } = fitView({ width, height }, clear);
  expect((146 - x) * scale).toBeGreaterThanOrEqual(clear.left - 0.01);
  expect((994 - x) * scale).toBeLessThanOrEqual(width - clear.right + 0.01);
  expect((97 - y) * scale).toBeGreaterThanOrEqual(clear.top - 0.01);
  expect((793 - y) * scale).toBeLessThanOrEqual(height - clear.bottom + 0.01);
});

test('zoom keeps the point under the pointer, and stops at the fit and at three times it', () => {
  const size = { width: 1384, height: 706 };
  const fit = fitView(size, none);
  const near = zoomView(fit, fit, 2, { x: 300, y: 200 });
  expect(near.x + 300 / near.scale).toBeCloseTo(fit.x + 300 / fit.scale, 6);
  expect(zoomView(near, fit, 9, { x: 0, y: 0 }).scale).toBeCloseTo(fit.scale * 3);
  expect(zoomView(near, fit, 0.1, { x: 0, y: 0 })).toEqual(fit);
});

test('the sheet cannot be pushed out of sight, and does not move at the fit', () => {
  const size = { width: 1384, height: 706 };
  const fit = fitView(size, none);
  expect(panView(fit, fit, 400, 0, size, none)).toEqual(fit);
  const far = panView(zoomView(fit, fit, 2, { x: 0, y: 0 }), fit, -90_000, 90_000, size, none);
  expect(far.x + size.width / 2 / far.scale).toBeCloseTo(994);
  expect(far.y + size.height / 2 / far.scale).toBeCloseTo(97);
});

test('without trust no more of a line is drawn than a stub at the badge', () => {
  expect(findPart(5, 300, 0, 300)).toEqual([0, 300]);
  const [from, to] = findPart(0, 300, 0, 300);
  expect(to).toBe(300);
  expect(to - from).toBeLessThan(80);
  expect(sliceLine(sampleLink(elbow, 26), ...findPart(0, 190, 0, 60))).toEqual([]);
});

test('a focused ward is named with its class, and with the class it had', () => {
  const ward = { kind: 'ward', id: 'docks' } as const;
  expect(focusLabel(geography, smallLayout, smallModel(), ward)?.says).toBe('Docks: 1');
  const moved = smallModel({ wards: [{ id: 'docks', class: 3, was: 2 }] });
  expect(focusLabel(geography, smallLayout, moved, ward)?.says).toBe('Docks: 2 to 3');
  expect(focusLabel(geography, smallLayout, moved, { kind: 'place', id: 'school' })?.says).toBe('School');
  expect(focusLabel(geography, smallLayout, moved, { kind: 'person', id: 'helen' })).toBeUndefined();
});
