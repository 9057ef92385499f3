import { expect, test } from 'vitest';
import { drawLink, layStrokes, roundCorners } from '../../src/art/links.ts';
import { drawTrustCoin, readMood, readTrustBand, readTrustColour, readTrustWidth } from '../../src/art/trust.ts';
import { relationshipTypes } from '../../src/core/names.ts';

const trusts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

test('trust changes band, colour, coin and face at 4 and at 7', () => {
  expect(trusts.map(readTrustBand).join(' ')).toBe('low low low low even even even high high high high');
  expect(new Set(trusts.map(readTrustColour)).size).toBe(3);
  expect([3, 4, 6, 7].map(readMood)).toEqual(['guarded', 'even', 'even', 'warm']);
  expect([2, 5, 8].map((trust) => /d="([^"]+)"/.exec(drawTrustCoin(trust))?.[1]).length).toBe(3);
});

test('more trust is a wider line', () => {
  const widths = trusts.map(readTrustWidth);
  expect([...widths].sort((a, b) => a - b)).toEqual(widths);
  expect(new Set(widths).size).toBe(11);
});

test('every type has a pattern of its own, on a white casing', () => {
  const drawn = relationshipTypes.map((type) => drawLink('M0,0H50', type, 5));
  expect(new Set(drawn).size).toBe(relationshipTypes.length);
  for (const type of relationshipTypes) expect(layStrokes(type, 5)[0]?.colour).toBe('#FFFFFF');
  for (const markup of drawn) expect(markup).not.toMatch(/undefined|NaN/);
});

test('a hot line lies on yellow', () => {
  expect(layStrokes('procedural', 5, true)[0]?.colour).toBe('#FFD02E');
});

test('corners are rounded, never by more than half a leg', () => {
  expect(
    roundCorners([
      [0, 0],
      [100, 0],
      [100, 20],
    ]),
  ).toBe('M0,0L90,0Q100,0 100,10L100,20');
  expect(
    roundCorners([
      [0, 0],
      [10, 0],
    ]),
  ).toBe('M0,0L10,0');
  expect(roundCorners([])).toBe('');
});
