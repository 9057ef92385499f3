import { expect, test } from 'vitest';
import { createCueThrottle } from '../../src/sound/cue-throttle.ts';

test('a pointer drawn across the map ticks a few times a second, not at every person', () => {
  const mayPlay = createCueThrottle();
  const heard = Array.from({ length: 100 }, (_, i) => mayPlay('hover', i * 10)).filter(Boolean);
  expect(heard.length).toBeGreaterThan(3);
  expect(heard.length).toBeLessThan(9);
});

test('one cue does not silence another', () => {
  const mayPlay = createCueThrottle();
  expect([mayPlay('hover', 0), mayPlay('choose', 1), mayPlay('decide', 2)]).toEqual([true, true, true]);
});

test('a hover gives way to a cue that has just begun', () => {
  const mayPlay = createCueThrottle();
  mayPlay('choose', 1000);
  expect(mayPlay('hover', 1100)).toBe(false);
  expect(mayPlay('hover', 1300)).toBe(true);
});
