import { expect, test } from 'vitest';
import { plateNames } from '../../../src/ui/briefing/plate-names.ts';
import { behindWindow, cartoucheCorner, pinBesideNames, pinInWindow, plateWindow } from '../../../src/ui/briefing/plate-window.ts';
import { plateWords } from '../../../src/ui/briefing/plate-words.ts';
import { smallScenario } from '../../small-scenario.ts';

const { geography } = smallScenario();

test('the window shows the whole border at its own proportions and stays on the sheet', () => {
  const window = plateWindow(geography);
  expect(window.width / window.height).toBeCloseTo(690 / 530);
  for (const [x, y] of geography.border) {
    expect(x).toBeGreaterThanOrEqual(window.x);
    expect(x).toBeLessThanOrEqual(window.x + window.width);
    expect(y).toBeGreaterThanOrEqual(window.y);
    expect(y).toBeLessThanOrEqual(window.y + window.height);
  }
  expect(window.x).toBeGreaterThanOrEqual(0);
  expect(window.y + window.height).toBeLessThanOrEqual(900);
});

test('the window moves towards the sea', () => {
  const inland = plateWindow(geography).x;
  expect(
    plateWindow({
      ...geography,
      coast: [
        [100, 0],
        [100, 900],
      ],
    }).x,
  ).toBeLessThan(inland);
  expect(
    plateWindow({
      ...geography,
      coast: [
        [1300, 0],
        [1300, 900],
      ],
    }).x,
  ).toBeGreaterThan(inland);
});

test('a pin stands over the same place of the sheet, and never outside the window', () => {
  const window = plateWindow(geography);
  const behind = behindWindow(window);
  const at = pinInWindow({ x: 0.5, y: 0.5 }, window);
  expect(at.x).toBeCloseTo(behind.x + 0.5 * behind.width);
  expect(at.y).toBeCloseTo(behind.y + 0.5 * behind.height);
  expect(pinInWindow({ x: 0, y: 0 }, window)).toEqual({ x: 0.04, y: 0.09 });
});

test('the cartouche hides no pin where a corner is free', () => {
  expect(cartoucheCorner([])).toBe('bottom-left');
  expect(cartoucheCorner([{ x: 0.2, y: 0.9 }])).toBe('bottom-right');
  expect(
    cartoucheCorner([
      { x: 0.2, y: 0.9 },
      { x: 0.9, y: 0.9 },
    ]),
  ).toBe('top-left');
});

test('of corners that hide no pin the cartouche takes the one that hides fewest names', () => {
  const name = (left: number, top: number) => ({ left, top, right: left + 0.1, bottom: top + 0.03 });
  expect(cartoucheCorner([], [name(0.1, 0.9), name(0.2, 0.85), name(0.7, 0.9)])).toBe('top-left');
  expect(cartoucheCorner([{ x: 0.1, y: 0.1 }], [name(0.1, 0.9), name(0.2, 0.85), name(0.7, 0.9)])).toBe('top-right');
  expect(cartoucheCorner([], [name(0.1, 0.9), name(0.7, 0.9), name(0.7, 0.1), name(0.2, 0.1), name(0.3, 0.1)])).toBe('bottom-left');
});

test('names are found in the drawing, and a pin moves a little off the one it would cover', () => {
  const window = { x: 100, y: 100, width: 1000, height: 800 };
  const [name] = plateNames('<g><text x="600" y="500">TOLLGATE</text></g>', window);
  if (!name) throw new Error('a name');
  expect((name.left + name.right) / 2).toBeCloseTo(0.5);
  expect(name.bottom).toBeCloseTo((500 + 16.5 * 0.2 - 100) / 800);
  const square = (by: number) => [
    { x: 0.5 - by, y: 0.5 - by },
    { x: 0.5 + by, y: 0.5 - by },
    { x: 0.5 + by, y: 0.5 + by },
    { x: 0.5 - by, y: 0.5 + by },
  ];
  const pin = pinBesideNames({ x: 0.5, y: 0.52 }, square(0.1), [name]);
  expect(pin.y).toBeLessThan(name.top);
  expect(Math.hypot(pin.x - 0.5, pin.y - 0.52)).toBeLessThan(0.07);
  // Out of its ward it does not go, and where it hides nothing it stays.
  expect(pinBesideNames({ x: 0.5, y: 0.52 }, square(0.03), [name])).toEqual({ x: 0.5, y: 0.52 });
  expect(pinBesideNames({ x: 0.5, y: 0.45 }, square(0.1), [name])).toEqual({ x: 0.5, y: 0.45 });
});

test('the map is told in words: whose, how many wards, and where the pins stand', () => {
  expect(plateWords(smallScenario())).toBe('Map of Authority S, an invented place of 4 wards. Pins stand in Quay, Mill, Hill and Green.');
});
