import { describe, expect, test } from 'vitest';
import { resources } from '../../src/core/names.ts';
import { sayFrame } from '../../src/core/say-frame.ts';
import { start } from '../../src/core/start.ts';
import { turn } from '../../src/core/take.ts';
import { written } from '../laws/scenarios.ts';
import { type Move, recordRuns } from './recorded-runs.ts';
import { makeReducer } from './reducer.ts';

/** The reducer moves outcomes month by month, core several months at once: the same but for the last bits. */
function near(found: readonly number[], wanted: readonly number[]): void {
  expect(found.length).toBe(wanted.length);
  for (const [index, value] of found.entries()) expect(value).toBeCloseTo(wanted[index] ?? Number.NaN, 9);
}

describe.each(written.map((scenario) => [scenario.id, scenario] as const))('%s played by the hand-written reducer', (_, scenario) => {
  test('comes to the same numbers as played by core', () => {
    const reducer = makeReducer(scenario);
    const runs = recordRuns(scenario, 25);
    const moves = runs.flatMap(({ moves }) => moves);
    expect(moves.filter((move: Move) => move.apply.length > 0).length).toBeGreaterThan(5);
    for (const { seed, moves } of runs) {
      let world = start(scenario, seed);
      let state = reducer.start(seed);
      for (const { frame, option, index, apply } of moves) {
        if (frame !== undefined) {
          const said = sayFrame(scenario, world, frame);
          if (!said.ok) throw new Error('refused');
          world = said.world;
          state = reducer.say(state, frame);
        }
        const step = turn(scenario, world, { option, apply });
        if (!step.ok) throw new Error('refused');
        world = step.world;
        state = reducer.turn(state, index, apply);
        expect(state.level).toEqual(resources.map((id) => world.resources[id].level));
        expect(state.filling).toEqual(resources.map((id) => world.resources[id].filling));
        expect(state.trust).toEqual(scenario.stakeholders.map(({ id }) => world.relationships[id]?.trust));
        expect(state.reciprocity).toEqual(scenario.stakeholders.map(({ id }) => world.relationships[id]?.reciprocity));
        expect(state.tended).toEqual(scenario.stakeholders.map(({ id }) => world.relationships[id]?.tended));
        near(
          state.outcome,
          scenario.indicators.flatMap(({ id }) => world.outcomes[id]?.level ?? []),
        );
        near(
          state.momentum,
          scenario.indicators.flatMap(({ id }) => world.outcomes[id]?.momentum ?? []),
        );
        expect(state.base.map((asset) => scenario.assets[asset]?.id)).toEqual(world.base);
        expect(state.facts).toEqual(world.facts);
      }
      expect(scenario.endings[state.ended]?.id).toBe(world.ended);
    }
  });
});
