import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/core/decide.ts';
import { behaviours } from '../../../src/core/names.ts';
import { atRandom } from '../../../src/core/policy/at-random.ts';
import { behaviourPolicy } from '../../../src/core/policy/behaviour.ts';
import { casePathPolicy } from '../../../src/core/policy/case-path.ts';
import { optionPolicy } from '../../../src/core/policy/option-k.ts';
import { playOut } from '../../../src/core/policy/play-out.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { randomFrom } from '../../../src/core/policy/random.ts';
import { replay } from '../../../src/core/replay.ts';
import { sayFrame } from '../../../src/core/say-frame.ts';
import type { Scenario } from '../../../src/core/scenario.ts';
import { start } from '../../../src/core/start.ts';
import { smallScenario } from '../../small-scenario.ts';

const play = (policy: Policy, seed = 1, scenario: Scenario = smallScenario()) =>
  playOut(scenario, start(scenario, seed), policy, randomFrom(seed));
const chosen = (policy: Policy, seed?: number, scenario?: Scenario): readonly string[] => play(policy, seed, scenario).world.chosen;

const all: readonly (readonly [string, Policy])[] = [
  ['the case path', casePathPolicy],
  ['chance', atRandom],
  ...behaviours.map((behaviour) => [behaviour, behaviourPolicy(behaviour)] as const),
  ...[1, 2, 3, 4].map((k) => [`option ${k}`, optionPolicy(k)] as const),
];

describe.each(all)('played by %s', (_, policy) => {
  test('a run comes to an end', () => {
    for (let seed = 0; seed < 20; seed++) expect(play(policy, seed).world.ended).toBeDefined();
  });

  test('the entries, replayed, give the same world', () => {
    const scenario = smallScenario();
    for (let seed = 0; seed < 20; seed++) {
      const { entries, world } = play(policy, seed, scenario);
      const again = replay(scenario, { scenario: scenario.id, version: scenario.version, seed, entries });
      expect(again.ok && again.world).toEqual(world);
    }
  });

  test('one seed gives one run', () => {
    expect(play(policy, 7)).toEqual(play(policy, 7));
  });

  test('a run goes on from a decision whose time has not passed', () => {
    const scenario = smallScenario();
    const framed = sayFrame(scenario, start(scenario, 1), 'shared');
    const decided = framed.ok ? decide(scenario, framed.world, { option: 'pass', apply: [] }) : framed;
    if (!decided.ok) throw new Error('The small scenario has changed.');
    expect(playOut(scenario, decided.world, policy, randomFrom(1)).world.ended).toBeDefined();
  });

  test('nothing is stuck where nothing can be paid', () => {
    const poor = { level: 0, ceiling: 10, monthly: 0, says: '' };
    const resources = { time: poor, resilience: poor, team: poor, evidence: poor, cover: poor, budget: poor };
    const { world } = play(policy, 1, smallScenario({ resources }));
    expect(world.ended).toBeDefined();
  });
});

test('the case path is walked with its looks, frames and backers', () => {
  const scenario = smallScenario();
  expect(play(casePathPolicy).entries).toEqual([
    { kind: 'look', look: 'ask-ben' },
    { kind: 'frame', frame: 'shared' },
    { kind: 'decide', beat: 'the-gate', option: 'open-it', apply: ['ben'], meant: [], why: '' },
    { kind: 'decide', beat: 'the-hall', option: 'pool-the-money', apply: [], meant: [], why: '' },
    { kind: 'decide', beat: 'the-count', option: 'count-what-jay-counts', apply: [], meant: [], why: '' },
  ]);
  expect(play(casePathPolicy).world.chosen).toEqual(scenario.casePath.map(({ beat, option }) => `${beat}/${option}`));
});

test('off its path the case plays at random', () => {
  const elsewhere = smallScenario({
    casePath: [{ beat: 'the-gate', option: 'shut-it', frame: 'orders', looks: ['ask-jay'], apply: ['jay'] }],
  });
  const lasts = new Set(Array.from({ length: 30 }, (_, seed) => chosen(casePathPolicy, seed, elsewhere).at(-1)));
  expect(lasts.size).toBeGreaterThan(2);
});

test('chance takes every option, look and frame sooner or later, and lets things pass', () => {
  const scenario = smallScenario();
  const done = new Set<string>();
  for (let seed = 0; seed < 200; seed++) {
    const { entries, world } = play(atRandom, seed, scenario);
    for (const option of world.chosen) done.add(option);
    for (const entry of entries)
      if (entry.kind === 'look' || entry.kind === 'frame') done.add(entry.kind === 'look' ? entry.look : entry.frame);
  }
  const options = scenario.beats.flatMap((beat) => [...beat.options, beat.pass].map((option) => `${beat.id}/${option.id}`));
  for (const each of [...options, 'ask-ben', 'orders', 'shared', 'routine']) expect(done).toContain(each);
});

test('a behaviour picks the open option that enacts it most', () => {
  expect(chosen(behaviourPolicy('learn')).at(-1)).toBe('the-count/count-what-jay-counts');
  expect(chosen(behaviourPolicy('simplify'))[0]).toBe('the-gate/write-the-rule');
});

test('where nothing enacts the behaviour it takes the first open option', () => {
  expect(chosen(behaviourPolicy('belief'))[0]).toBe('the-gate/open-it');
});

test('a behaviour is backed by those who help with it', () => {
  const first = play(behaviourPolicy('collaborate')).entries.find(({ kind }) => kind === 'decide');
  expect(first).toMatchObject({ option: 'ask-the-families', apply: ['ben'] });
});

test('the k-th open option is taken, and where there are fewer it is let pass', () => {
  expect(chosen(optionPolicy(2))).toEqual(['the-gate/ask-the-families', expect.stringContaining('the-'), 'the-count/count-both']);
  expect(chosen(optionPolicy(4))).toEqual(['the-gate/pass', 'the-hall/pass', 'the-count/pass']);
});

test('a choice that is refused falls back to the option without backers, then to the first open one', () => {
  const stubborn: Policy = {
    prepare: () => ({ looks: ['nowhere'], frame: 'unheard-of' }),
    choose: () => ({ option: 'ask-the-families', apply: ['ada', 'nobody'] }),
  };
  const { entries, world } = play(stubborn);
  expect(entries.slice(0, 2)).toEqual([
    { kind: 'frame', frame: 'orders' },
    { kind: 'decide', beat: 'the-gate', option: 'ask-the-families', apply: [], meant: [], why: '' },
  ]);
  expect(world.chosen.at(-1)).toBe('the-count/count-what-jay-counts');
});

test('a scenario that nobody checked and that goes in circles is left some time', () => {
  const scenario = smallScenario();
  const circling = smallScenario({
    beats: scenario.beats.map((beat) => ({ ...beat, pass: { ...beat.pass, leads: [{ when: undefined, to: 'the-gate' }] } })),
  });
  const { world } = play(optionPolicy(4), 1, circling);
  expect(world.ended).toBeUndefined();
  expect(world.chosen.length).toBe(400);
});
