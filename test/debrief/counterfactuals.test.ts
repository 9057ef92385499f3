import { describe, expect, test } from 'vitest';
import { decidedTurns, replay } from '../../src/core/replay.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { spreadOf } from '../../src/core/spread.ts';
import { counterfactualsAt, type Ends, endsOf, type Way, ways } from '../../src/debrief/counterfactuals.ts';
import { shipped } from '../laws/scenarios.ts';
import { smallScenario } from '../small-scenario.ts';
import { randomRun } from './random-run.ts';

const few = 12;

function playedIn(scenario: Scenario, seed: number) {
  const replayed = replay(scenario, randomRun(scenario, seed));
  if (!replayed.ok) throw new Error('A random run does not replay.');
  return { ...replayed, decisions: decidedTurns(replayed.turns).length };
}

const scenarios = [smallScenario(), ...shipped.map(({ scenario }) => scenario)];

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('in %s', (_, scenario) => {
  test('the last decision, made as it was made, leads where the run led, whoever plays on', () => {
    for (const seed of [1, 2, 3]) {
      const { turns, world, decisions } = playedIn(scenario, seed);
      const happened = endsOf(scenario, [world]);
      const { ended = '' } = world;
      for (const way of ways) {
        const chosen = counterfactualsAt(scenario, turns, decisions - 1, way, few).find((one) => one.chosen);
        expect(chosen?.ends).toEqual({ ...happened, runs: few, endings: { [ended]: few } });
      }
    }
  });

  test('every option of every decision is played on as often as asked, or says why not', () => {
    const { turns, decisions } = playedIn(scenario, 5);
    for (let decision = 0; decision < decisions; decision++) {
      for (const way of ways) {
        const options = counterfactualsAt(scenario, turns, decision, way, few);
        expect(options.filter(({ chosen }) => chosen)).toHaveLength(1);
        expect(options.at(-1)?.option).toBe('pass');
        for (const { closed, ends } of options) {
          const { runs, endings } = ends;
          expect(runs).toBe(closed === undefined ? few : 0);
          expect(Object.values(endings).reduce((sum, count) => sum + count, 0)).toBe(runs);
          for (const id of Object.keys(endings)) expect(scenario.endings.map((ending) => ending.id)).toContain(id);
        }
      }
    }
  });
});

test('where chance and the rest are the same, what was chosen makes the difference', () => {
  const scenario = shipped[0]?.scenario as Scenario;
  const { turns } = playedIn(scenario, 5);
  const options = counterfactualsAt(scenario, turns, 0, 'asYouPlay', 60);
  expect(new Set(options.map(({ ends }) => JSON.stringify(ends.people))).size).toBe(options.length);
  expect(counterfactualsAt(scenario, turns, 0, 'asYouPlay', 60)).toEqual(options);
});

test('whoever let everything pass goes on doing so as they play, and does not at random', () => {
  const scenario = smallScenario();
  const entries = [
    { kind: 'frame', frame: 'shared' } as const,
    ...['the-gate', 'the-hall', 'the-count'].map(
      (beat) => ({ kind: 'decide', beat, option: 'pass', apply: [], meant: [], why: '' }) as const,
    ),
  ];
  const replayed = replay(scenario, { scenario: scenario.id, version: scenario.version, seed: 1, entries });
  if (!replayed.ok) throw new Error('The small scenario has changed.');
  const chosen = (way: Way) => counterfactualsAt(scenario, replayed.turns, 0, way, 60).find((one) => one.chosen)?.ends as Ends;
  const spreads = ({ resources, people, base }: Ends) => [...Object.values(resources), ...Object.values(people), base];
  expect(spreads(chosen('asYouPlay')).every(({ p10, p90 }) => p10 === p90)).toBe(true);
  expect(spreads(chosen('anyhow')).some(({ p10, p90 }) => p10 < p90)).toBe(true);
});

test('another option has behind it what helps with it, as many as the chosen one had', () => {
  const scenario = smallScenario();
  const played = (apply: readonly string[]) => {
    const entries = [
      { kind: 'look', look: 'ask-ben' } as const,
      { kind: 'frame', frame: 'shared' } as const,
      { kind: 'decide', beat: 'the-gate', option: 'open-it', apply, meant: [], why: '' } as const,
    ];
    const replayed = replay(scenario, { scenario: scenario.id, version: scenario.version, seed: 1, entries });
    if (!replayed.ok) throw new Error('The small scenario has changed.');
    return counterfactualsAt(scenario, replayed.turns, 0, 'anyhow', few).map(({ option, ends }) => [option, ends] as const);
  };
  const [backed, alone] = [played(['ben']), played([])].map((options) => new Map(options));
  // Later decisions are the same at random: what differs is Ben, who helps with asking the families and not with letting it pass.
  expect(backed?.get('ask-the-families')).not.toEqual(alone?.get('ask-the-families'));
  expect(backed?.get('pass')).toEqual(alone?.get('pass'));
});

test('an option that could not be paid says so and is not played on', () => {
  const poor = { level: 0, ceiling: 10, monthly: 0, says: '' };
  const scenario = smallScenario({ resources: { time: poor, resilience: poor, team: poor, evidence: poor, cover: poor, budget: poor } });
  const { turns } = playedIn(scenario, 1);
  const closed = counterfactualsAt(scenario, turns, 0, 'asYouPlay', few).filter((one) => one.closed !== undefined);
  expect(closed.length).toBeGreaterThan(0);
  for (const { closed: says, ends } of closed) {
    expect(says).toMatch(/^Needs \d+ \w+, you have 0\.$/);
    expect(ends.runs).toBe(0);
  }
});

test('a decision that was never made has no counterfactuals', () => {
  const scenario = smallScenario();
  const { turns, decisions } = playedIn(scenario, 1);
  expect(counterfactualsAt(scenario, turns, decisions, 'asYouPlay')).toEqual([]);
});

test('a spread names the tenth, the middle and the ninth tenth', () => {
  expect(spreadOf([10, 0, 5, 1, 2, 3, 4, 6, 7, 8, 9])).toEqual({ p10: 1, p50: 5, p90: 9 });
  expect(spreadOf([])).toEqual({ p10: 0, p50: 0, p90: 0 });
});
