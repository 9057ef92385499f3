import { expect, test } from 'vitest';
import { bezier, motion } from '../../src/map/motion.ts';
import { sayDelta } from '../../src/map/paint-tags.ts';
import { makeTimeline, type Track } from '../../src/map/timeline.ts';

function record(name: string, delay: number, length: number): { track: Track; shares: number[] } {
  const shares: number[] = [];
  return { shares, track: { name, delay, length, ease: (share) => share, apply: (share) => shares.push(share) } };
}

test('a track waits, runs and ends with 1, once', () => {
  const timeline = makeTimeline();
  const { track, shares } = record('link', 200, 400);
  timeline.add(track);
  for (const now of [1000, 1100, 1200, 1400, 1600, 1700]) timeline.step(now);
  expect(shares).toEqual([0, 0.5, 1]);
  expect(timeline.isBusy()).toBe(false);
});

test('skipping ends everything at once, even what has not begun', () => {
  const timeline = makeTimeline();
  const late = record('chip', 600, 160);
  timeline.add(late.track);
  timeline.step(0);
  timeline.skip();
  expect(late.shares).toEqual([1]);
  expect(timeline.isBusy()).toBe(false);
});

test('a later track of the same name finishes the earlier one first', () => {
  const timeline = makeTimeline();
  const [first, second] = [record('link', 0, 100), record('link', 0, 100)];
  timeline.add(first.track);
  timeline.step(0);
  timeline.add(second.track);
  expect(first.shares).toEqual([0, 1]);
  expect(second.shares).toEqual([]);
});

test('one track can be ended by name, and ending nothing is no fault', () => {
  const timeline = makeTimeline();
  const { track, shares } = record('ripple', 0, 900);
  timeline.add(track);
  timeline.end('ripple');
  timeline.end('ripple');
  expect(shares).toEqual([1]);
});

test('curves begin at 0, end at 1 and never turn back', () => {
  for (const { ease } of Object.values(motion)) {
    const values = Array.from({ length: 21 }, (_, index) => ease(index / 20));
    expect([values[0], values[20]]).toEqual([0, 1]);
    expect([...values].sort((a, b) => a - b)).toEqual(values);
  }
  expect(bezier(0, 0, 1, 1)(0.5)).toBeCloseTo(0.5, 3);
});

test('a fall is written with a true minus sign', () => {
  expect([2, -1, 0].map(sayDelta)).toEqual(['+2', '−1', '0']);
});
