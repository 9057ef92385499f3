import { describe, expect, it } from 'vitest';
import { pointWords } from '../../../src/ui/rose/point-words.ts';
import { hub, kite, reach, ringsFor, spot } from '../../../src/ui/rose/rose-shape.ts';

describe('the shape of the rose', () => {
  it('has its first point north and goes clockwise', () => {
    expect(spot(0, 100)).toEqual([0, -100]);
    expect(spot(90, 100)).toEqual([100, 0]);
  });

  it('lets a petal reach the ring of its count', () => {
    expect(kite(0, 6, 6).tip).toEqual([0, -(hub + reach)]);
    expect(kite(4, 3, 6).tip).toEqual([0, hub + reach / 2]);
  });

  it('never draws fewer than six rings, and one for every decision beyond', () => {
    expect([1, 6, 11].map(ringsFor)).toEqual([6, 6, 11]);
  });

  it('says the figures of a point in words', () => {
    expect(pointWords({ meant: 1, landed: 2 }, true)).toBe('meant 1, landed 2');
    expect(pointWords({ meant: 0, landed: 2 }, false)).toBe('landed 2');
    expect(pointWords({ meant: 0, landed: 0 }, true)).toBe('never used');
  });
});
