import { expect, test } from 'vitest';
import { replay } from '../../src/core/replay.ts';
import { counterfactualsAt } from '../../src/debrief/counterfactuals.ts';
import { debriefOf } from '../../src/debrief/debrief-of.ts';
import { randomRun } from '../debrief/random-run.ts';
import { shipped } from './scenarios.ts';

const runsEach = 8;

test('“as it came” beside what-if is the end that the report tells of, in trust, outcomes, assets and ending', () => {
  for (const { scenario } of shipped)
    for (let seed = 1; seed <= runsEach; seed++) {
      const journal = randomRun(scenario, seed);
      const { report, came } = debriefOf(scenario.authority, { scenario, unlike: [], chapter: undefined }, journal);
      for (const { id, course } of report.people) expect(came.people[id]?.p50, id).toBe(course.at(-1)?.trust);
      for (const { id, inAYear } of report.outcomes) expect(came.outcomes[id]?.p50, id).toBeCloseTo(inAYear, 9);
      expect(came.base.p50).toBe(report.base.end.length);
      expect(Object.keys(came.endings)).toEqual([report.ending?.id ?? '']);
    }
});

test('the last choice of a run that ended, played on again, comes to what came: nothing follows it', () => {
  let ended = 0;
  for (const { scenario } of shipped)
    for (let seed = 1; seed <= 3; seed++) {
      const journal = randomRun(scenario, seed);
      const replayed = replay(scenario, journal);
      if (!replayed.ok || replayed.world.ended === undefined) continue;
      ended += 1;
      const { report, came } = debriefOf(scenario.authority, { scenario, unlike: [], chapter: undefined }, journal);
      const again = counterfactualsAt(scenario, replayed.turns, report.decisions.length - 1, 'asYouPlay', 3).find(({ chosen }) => chosen);
      for (const [id, { p50 }] of Object.entries(came.people)) expect(again?.ends.people[id]?.p50, id).toBe(p50);
      expect(Object.keys(again?.ends.endings ?? {})).toEqual(Object.keys(came.endings));
    }
  expect(ended).toBeGreaterThan(10);
});
