import { describe, expect, it } from 'vitest';
import { decidedTurns, replay, type Turn } from '../../src/core/replay.ts';
import { start } from '../../src/core/start.ts';
import type { World } from '../../src/core/world.ts';
import { landscapesOf } from '../../src/debrief/landscapes.ts';
import { smallScenario } from '../small-scenario.ts';
import { randomRun } from './random-run.ts';

const scenario = smallScenario();
const replayed = replay(scenario, randomRun(scenario, 3));
const turn = replayed.ok ? decidedTurns(replayed.turns)[0] : undefined;
if (!turn) throw new Error('A random run has a first decision.');

const first = start(scenario, 3);
const at = (politicalStability: number, consistency: number): World => ({
  ...first,
  profile: { ...first.profile, politicalStability, consistency },
});

/** A decision after which it stood there, at once; or there once the months had passed. */
const decided = (after: World, later?: World): Turn => ({
  ...turn,
  after,
  passed: later && { months: 1, events: [], opened: undefined, world: later, shifts: [] },
});
const looked = (after: World): Turn => ({ ...turn, entry: { kind: 'look', look: 'ledger' }, decided: undefined, after, passed: undefined });

describe('the way through the landscapes', () => {
  it('stops wherever either side moved, and nowhere else', () => {
    const {
      start: from,
      end,
      route,
    } = landscapesOf(at(4, 3), at(6, 5), [
      decided(at(4, 3)),
      decided(at(4, 4)),
      looked(at(9, 9)),
      decided(at(4, 4)),
      decided(at(6, 4)),
      decided(at(6, 4), at(6, 5)),
    ]);
    expect(from).toEqual({ landscape: 'taken-as-given', politicalStability: 4, consistency: 3 });
    expect(end).toEqual({ landscape: 'managed-and-negotiated', politicalStability: 6, consistency: 5 });
    expect(route).toEqual([
      { landscape: 'taken-as-given', politicalStability: 4, consistency: 3, after: undefined },
      { landscape: 'taken-as-given', politicalStability: 4, consistency: 4, after: 1 },
      { landscape: 'can-be-managed', politicalStability: 6, consistency: 4, after: 3 },
      { landscape: 'managed-and-negotiated', politicalStability: 6, consistency: 5, after: 4 },
    ]);
  });

  it('goes back where it came from, as another stop', () => {
    const { route } = landscapesOf(at(4, 3), at(4, 3), [decided(at(5, 3)), decided(at(4, 3))]);
    expect(route.map(({ after }) => after)).toEqual([undefined, 0, 1]);
  });
});
