import { expect, test } from 'vitest';
import { atRandom } from '../../../src/core/policy/at-random.ts';
import { playOn } from '../../../src/core/policy/play-on.ts';
import { ready } from '../../../src/core/policy/ready.ts';
import { start } from '../../../src/core/start.ts';
import type { World } from '../../../src/core/world.ts';
import { smallScenario } from '../../small-scenario.ts';

const scenario = smallScenario();
const waiting = ready(scenario, start(scenario, 3), [], undefined).world;
const open = { option: 'open-it', apply: [] };
const on = (runs: number, seed: number, world: World = waiting): readonly World[] => playOn(scenario, world, open, atRandom, runs, seed);

test('every run begins with the choice and comes to an end', () => {
  const worlds = on(40, 1);
  expect(worlds).toHaveLength(40);
  for (const world of worlds) {
    expect(world.chosen[0]).toBe('the-gate/open-it');
    expect(world.ended).toBeDefined();
  }
});

test('what is chosen later differs from run to run, and one seed gives the same runs', () => {
  const worlds = on(40, 1);
  expect(new Set(worlds.map(({ chosen }) => chosen.join())).size).toBeGreaterThan(3);
  expect(on(40, 1)).toEqual(worlds);
  expect(on(40, 2)).not.toEqual(worlds);
});

test('chance stays the world’s own: what was drawn by name comes out alike whatever the stream', () => {
  const lucky = smallScenario({ events: scenario.events.map((event) => ({ ...event, odds: 0.5 })) });
  for (let seed = 0; seed < 12; seed++) {
    const world = ready(lucky, start(lucky, seed), [], undefined).world;
    const came = new Map<string, boolean>();
    for (const { luck } of playOn(lucky, world, open, atRandom, 30, 5))
      for (const { id, came: did } of luck) {
        expect(came.get(id) ?? did).toBe(did);
        came.set(id, did);
      }
  }
});

test('a choice that may not be made gives no runs', () => {
  expect(playOn(scenario, waiting, { option: 'unheard-of', apply: [] }, atRandom, 5, 1)).toEqual([]);
  expect(on(5, 1, { ...waiting, ended: 'somewhere' })).toEqual([]);
});
