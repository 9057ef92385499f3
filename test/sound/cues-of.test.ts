import { expect, test } from 'vitest';
import { cuesOf } from '../../src/sound/cues-of.ts';

test('a turn in which nothing happened is silent', () => {
  expect(cuesOf({})).toEqual([]);
  expect(cuesOf({ decided: false, trustUp: 0, trustDown: 0 })).toEqual([]);
});

test('the stamp comes before the links it moves', () => {
  expect(cuesOf({ decided: true, trustUp: 1 })).toEqual([
    { cue: 'decide', after: 80 },
    { cue: 'link-up', after: 200 },
  ]);
});

test('many links in one direction are one cue', () => {
  expect(cuesOf({ trustUp: 7 })).toEqual([{ cue: 'link-up', after: 200 }]);
});

test('the direction more people moved in speaks first, and gain first when even', () => {
  expect(cuesOf({ trustUp: 1, trustDown: 3 }).map(({ cue }) => cue)).toEqual(['link-down', 'link-up']);
  expect(cuesOf({ trustUp: 2, trustDown: 2 }).map(({ cue }) => cue)).toEqual(['link-up', 'link-down']);
});

test('what follows a decision waits until its picture has settled', () => {
  expect(cuesOf({ decided: true, eventLanded: true }).at(-1)).toEqual({ cue: 'event', after: 1500 });
});

test('an event that follows no decision sounds at once', () => {
  expect(cuesOf({ eventLanded: true })).toEqual([{ cue: 'event', after: 0 }]);
});

test('everything at once is told in order, soonest first', () => {
  const told = cuesOf({
    ended: true,
    revealed: true,
    horizonEnded: true,
    eventLanded: true,
    trustDown: 1,
    trustUp: 2,
    decided: true,
  });
  expect(told.map(({ cue }) => cue)).toEqual(['decide', 'link-up', 'link-down', 'event', 'horizon', 'reveal', 'ending']);
  const delays = told.map(({ after }) => after);
  expect(delays).toEqual(delays.toSorted((a, b) => a - b));
  expect(new Set(delays).size).toBe(delays.length);
});
