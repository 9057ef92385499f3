import { expect, test } from 'vitest';
import { decisionsLeft } from '../../src/core/decisions-left.ts';
import { smallBeats } from '../small-beats.ts';
import { smallScenario } from '../small-scenario.ts';

test('the shortest and the longest way are both counted, the beat itself included', () => {
  expect(decisionsLeft(smallScenario(), 'the-gate')).toEqual({ least: 2, most: 3, way: ['the-gate', 'the-hall', 'the-count'] });
  expect(decisionsLeft(smallScenario(), 'the-hall')).toMatchObject({ least: 2, most: 2 });
});

test('the last decision has one left, an ending none', () => {
  expect(decisionsLeft(smallScenario(), 'the-count')).toMatchObject({ least: 1, most: 1 });
  expect(decisionsLeft(smallScenario(), 'held')).toEqual({ least: 0, most: 0, way: [] });
});

test('a way that comes round again is left out of the count', () => {
  const [gate, hall, last] = smallBeats;
  if (!gate || !hall || !last) throw new Error('The small scenario has lost a beat.');
  const back = { ...hall, pass: { ...hall.pass, leads: [{ when: undefined, to: 'the-gate' }] } };
  expect(decisionsLeft(smallScenario({ beats: [gate, back, last] }), 'the-gate')).toMatchObject({ most: 3 });
});
