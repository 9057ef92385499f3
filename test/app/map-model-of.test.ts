import { expect, test } from 'vitest';
import { mapModelOf } from '../../src/app/map-model-of.ts';
import { smallScenario } from '../small-scenario.ts';
import { look, on, opened, pick, played, say } from '../ui/play/played.ts';

test('While what a look found lies open, the map has the ring on what was looked at.', () => {
  expect(mapModelOf(played(say, look), {}, undefined).focus).toEqual({ kind: 'person', id: 'ben' });
  expect(mapModelOf(played(say, look, on), {}, undefined).focus).toBeUndefined();
});

test('A frame moves links on the map as a decision does, while how it was heard lies open.', () => {
  const said = played({ type: 'FRAME', frame: smallScenario().horizons[0]?.frames[0]?.id ?? '' });
  const model = mapModelOf(said, {}, undefined);
  expect(model.hot.length).toBeGreaterThan(0);
  expect(Object.keys(model.chips)).toEqual(model.hot);
  expect(mapModelOf(played({ type: 'FRAME', frame: smallScenario().horizons[0]?.frames[0]?.id ?? '' }, on), {}, undefined).chips).toEqual(
    {},
  );
});

test('The classes that were are gone when the next decision opens.', () => {
  for (const events of [opened, [...opened, on], [...opened, on, on]]) {
    const play = played(...events);
    const classes = mapModelOf(play, {}, undefined).wards.map(({ was }) => was);
    if (play.step === 'frame' || play.step === 'choose') expect(classes.every((was) => was === undefined)).toBe(true);
  }
  expect(mapModelOf(played(say, pick('open-it')), {}, undefined).chips).toEqual({});
});
