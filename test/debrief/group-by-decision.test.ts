import { expect, test } from 'vitest';
import { decidedTurns, replay } from '../../src/core/replay.ts';
import { groupByDecision } from '../../src/debrief/group-by-decision.ts';
import { smallScenario } from '../small-scenario.ts';
import { randomRun } from './random-run.ts';

test('every turn up to the last decision belongs to the decision it led to, and what came after to none', () => {
  const scenario = smallScenario();
  let before = 0;
  let after = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const whole = randomRun(scenario, seed);
    // Every second is left after a look.
    const looked = seed % 2 === 0 ? whole.entries.findLastIndex(({ kind }) => kind === 'look') : -1;
    const journal = looked < 0 ? whole : { ...whole, entries: whole.entries.slice(0, looked + 1) };
    const replayed = replay(scenario, journal);
    if (!replayed.ok) throw new Error('A random run must replay.');
    const groups = groupByDecision(replayed.turns);
    expect(groups.map(({ turn }) => turn)).toEqual(decidedTurns(replayed.turns));
    for (const { turn, since } of groups) {
      expect(since.at(-1)).toBe(turn);
      expect(since.filter(({ decided }) => decided)).toEqual([turn]);
    }
    const cut = groups.flatMap(({ since }) => since);
    expect(cut).toEqual(replayed.turns.slice(0, cut.length));
    before += cut.length - groups.length;
    after += replayed.turns.length - cut.length;
  }
  // Such runs there are: with looks before a decision, and with some after the last.
  expect(before).toBeGreaterThan(0);
  expect(after).toBeGreaterThan(0);
});
