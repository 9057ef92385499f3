import { expect, test } from 'vitest';
import type { Resource } from '../../../src/core/names.ts';
import type { Play } from '../../../src/store/play.ts';
import { gaugeReadings } from '../../../src/ui/play/gauge-readings.ts';
import { amount, gaugeNotes, gaugeWords } from '../../../src/ui/play/gauge-words.ts';
import type { Preview } from '../../../src/ui/play/play-actions.ts';
import { decide, look, opened, pick, played, say } from './played.ts';

function reading(play: Play, resource: Resource, preview: Preview = {}) {
  const found = gaugeReadings(play, preview).find((one) => one.resource === resource);
  if (!found) throw new Error(`No gauge for ${resource}.`);
  return found;
}

test('at rest a gauge shows what is held', () => {
  expect(reading(played(), 'time')).toMatchObject({ level: 8, cost: 0, gain: 0, after: 8, ceiling: 10 });
});

test('the picked option shows its cost, and an option under the pointer shows its own instead', () => {
  const play = played(say, pick('open-it'));
  expect(reading(play, 'time')).toMatchObject({ level: 8, cost: 2, after: 6 });
  expect(reading(play, 'time', { option: 'ask-the-families' })).toMatchObject({ cost: 3, after: 5 });
});

test('a hidden cost is not given away before a look has shown it', () => {
  expect(reading(played(say, pick('open-it')), 'cover').cost).toBe(0);
  expect(reading(played(say, look, pick('open-it')), 'cover').cost).toBe(1);
});

test('once decided, what came in stands as a gain and what was spent is gone', () => {
  const play = played(say, pick('open-it'), decide);
  expect(reading(play, 'time')).toMatchObject({ level: 6, cost: 0, gain: 0 });
  expect(reading(play, 'time', { option: 'ask-the-families' }).cost).toBe(0);
});

test('what is growing takes its share by the month', () => {
  const play = played(...opened);
  expect(reading(play, 'team')).toMatchObject({ upkeep: 0.5, monthly: 0.5 });
  expect(gaugeNotes(reading(play, 'team'))).toContain('½ a month goes to what is growing.');
});

test('a gauge is said in one sentence', () => {
  expect(gaugeWords(reading(played(say, pick('open-it')), 'time'))).toBe('Time: 8 of 10, 6 after this choice.');
  expect(gaugeWords(reading(played(), 'evidence'))).toBe('Evidence: 2 of 10, low.');
});

test('parts of a unit are said as fractions', () => {
  expect([0.25, 0.5, 0.75, 1, 1.5, 0.1].map(amount)).toEqual(['¼', '½', '¾', '1', '1½', '0.1']);
});
