import { expect, test } from 'vitest';
import { mapModelOf } from '../../src/app/map-model-of.ts';
import { playAt } from '../../src/app/play-at.ts';
import { decide, on, opened, pick, played, say } from '../ui/play/played.ts';

test('Walking back shows the map as it answered that decision.', () => {
  const then = played(say, pick('open-it'), decide);
  const walked = playAt(played(...opened, on), 0);
  expect(walked && mapModelOf(walked, {}, undefined)).toEqual(mapModelOf(then, {}, undefined));
});

test('There is no decision to walk back to beyond the last.', () => {
  expect(playAt(played(...opened), 1)).toBeUndefined();
});
