import { expect, test } from 'vitest';
import type { Journal } from '../../../src/core/journal.ts';
import { inManner, type Manner, mannerOf } from '../../../src/core/policy/manner.ts';
import { playOut } from '../../../src/core/policy/play-out.ts';
import { randomFrom } from '../../../src/core/policy/random.ts';
import { replay } from '../../../src/core/replay.ts';
import { start } from '../../../src/core/start.ts';
import { smallScenario } from '../../small-scenario.ts';

const scenario = smallScenario();
const decided = (beat: string, option: string, apply: readonly string[] = []) =>
  ({ kind: 'decide', beat, option, apply, meant: [], why: '' }) as const;

function mannerIn(entries: Journal['entries']): Manner {
  const replayed = replay(scenario, { scenario: scenario.id, version: scenario.version, seed: 1, entries });
  if (!replayed.ok) throw new Error('The small scenario has changed.');
  return mannerOf(replayed.turns);
}

const still: Manner = { looks: 0, passes: 0, backs: 0, leans: {}, frames: {} };
const runs = (manner: Manner, count = 60) =>
  Array.from({ length: count }, (_, seed) => playOut(scenario, start(scenario, seed), inManner(manner), randomFrom(seed)));

test('a manner is read off what was looked at, said, chosen, let pass and backed', () => {
  const manner = mannerIn([
    { kind: 'look', look: 'ask-ben' },
    { kind: 'frame', frame: 'shared' },
    decided('the-gate', 'open-it', ['ben']),
    decided('the-hall', 'pass'),
  ]);
  const looks = scenario.beats.filter(({ id }) => ['the-gate', 'the-hall'].includes(id)).reduce((sum, beat) => sum + beat.looks.length, 0);
  expect(manner).toEqual({
    looks: 1 / looks,
    passes: 0.5,
    backs: 1,
    leans: scenario.beats.find(({ id }) => id === 'the-gate')?.options.find(({ id }) => id === 'open-it')?.behaviours,
    frames: { [scenario.horizons[0]?.id ?? '']: 'shared' },
  });
});

test('nothing done is a manner too', () => {
  expect(mannerIn([])).toEqual(still);
});

test('whoever never looked looks nowhere, and whoever always looked looks everywhere', () => {
  const looked = (manner: Manner) => runs(manner).flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'look')).length;
  expect(looked(still)).toBe(0);
  expect(looked({ ...still, looks: 1 })).toBe(60);
});

test('whoever let everything pass goes on doing so; whoever never did does not', () => {
  const passed = (manner: Manner) => runs(manner).flatMap(({ world }) => world.chosen.filter((one) => one.endsWith('/pass'))).length;
  expect(passed({ ...still, passes: 1 })).toBe(runs(still).flatMap(({ world }) => world.chosen).length);
  expect(passed(still)).toBe(0);
});

test('the frame said in a horizon is said there again', () => {
  const first = scenario.horizons[0]?.id ?? '';
  for (const { world } of runs({ ...still, frames: { [first]: 'routine' } })) expect(world.frames[first]).toBe('routine');
});

test('what leans the same way is taken more often, and other options still are', () => {
  const firsts = runs({ ...still, leans: { simplify: 3 } }, 300).map(({ world }) => world.chosen[0]);
  const rules = firsts.filter((one) => one === 'the-gate/write-the-rule').length;
  expect(rules).toBeGreaterThan(210);
  expect(rules).toBeLessThan(300);
});

test('backs as much as before', () => {
  const applied = (backs: number) =>
    runs({ ...still, backs, leans: { collaborate: 1 } })
      .flatMap(({ entries }) => entries)
      .reduce((sum, entry) => sum + (entry.kind === 'decide' ? entry.apply.length : 0), 0);
  expect(applied(0)).toBe(0);
  expect(applied(2)).toBeGreaterThan(applied(0.5));
  expect(applied(0.5)).toBeGreaterThan(0);
});
