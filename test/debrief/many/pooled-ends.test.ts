import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/core/replay.ts';
import { spreadOf, spreadOfCounts } from '../../../src/core/spread.ts';
import { pooledEnds } from '../../../src/debrief/many/pooled-ends.ts';
import { runEndOf } from '../../../src/debrief/many/run-end.ts';
import { tallyEnds } from '../../../src/debrief/many/tally-ends.ts';
import { reportOf } from '../../../src/debrief/report.ts';
import { smallScenario } from '../../small-scenario.ts';
import { randomRun } from '../random-run.ts';

const scenario = smallScenario();
const runs = Array.from({ length: 90 }, (_, seed) => {
  const whole = randomRun(scenario, seed * 17 + 3);
  // Every sixth is left before its end.
  const journal = seed % 6 === 0 ? { ...whole, entries: whole.entries.slice(0, 4) } : whole;
  const replayed = replay(scenario, journal);
  if (!replayed.ok) throw new Error('A random run must replay.');
  return { end: runEndOf(scenario, replayed.world), report: reportOf(scenario, journal) };
});

/** The spread as a reader of all the debriefs would come to it, by figures as they stand there. */
function byHand(few: typeof runs, read: (report: (typeof runs)[number]['report']) => number | undefined, digits: number) {
  return spreadOf(few.flatMap(({ report }) => (report.ending ? [Number((read(report) ?? 0).toFixed(digits))] : [])));
}

describe('how many runs ended', () => {
  it('agrees with the debrief of each of them, in whatever order they came and whoever went again', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(runs), fc.shuffledSubarray(runs), (few, gone) => {
        const tally = tallyEnds(scenario);
        for (const { end } of few) tally.add(end);
        const before = tally.copy();
        for (const { end } of gone) tally.add(end);
        for (const { end } of gone) tally.drop(end);
        const { ended, people, outcomes } = pooledEnds(scenario, tally, undefined);
        expect(pooledEnds(scenario, before, undefined)).toEqual({ ended, mine: undefined, people, outcomes });
        expect(ended).toBe(few.filter(({ report }) => report.ending).length);
        for (const { id, runs: spread } of people)
          expect(spread).toEqual(byHand(few, ({ people: all }) => all.find((one) => one.id === id)?.course.at(-1)?.trust, 0));
        for (const { id, runs: spread } of outcomes)
          expect(spread).toEqual(byHand(few, ({ outcomes: all }) => all.find((one) => one.id === id)?.inAYear, 1));
      }),
      { numRuns: 60 },
    );
    expect(runs.some(({ end }) => end === undefined)).toBe(true);
    expect(new Set(runs.flatMap(({ end }) => end?.outcomes ?? [])).size).toBeGreaterThan(5);
  });

  it('has the run that is told apart as its debrief has it', () => {
    const tally = tallyEnds(scenario);
    for (const { end } of runs) tally.add(end);
    const told = runs.filter(({ end }) => end !== undefined).slice(0, 20);
    expect(told).toHaveLength(20);
    for (const { end, report } of told) {
      if (!end) continue;
      const { mine, people, outcomes } = pooledEnds(scenario, tally, { id: 'mine', end });
      expect(mine).toBe('mine');
      for (const row of people) expect(row.mine).toBe(report.people.find(({ id }) => id === row.id)?.course.at(-1)?.trust);
      for (const row of outcomes) expect(row.mine).toBe(report.outcomes.find(({ id }) => id === row.id)?.inAYear);
    }
  });

  it('stands with those first in whom runs differ most', () => {
    const tally = tallyEnds(scenario);
    for (const { end } of runs) tally.add(end);
    const widths = pooledEnds(scenario, tally, undefined).people.map(({ runs: { p10, p90 } }) => p90 - p10);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(widths[0]).toBeGreaterThan(0);
  });
});

describe('a spread of counted values', () => {
  it('is that of the values one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 }), (values) => {
        const counts = Array.from({ length: 13 }, (_, value) => values.filter((one) => one === value).length);
        expect(spreadOfCounts(counts)).toEqual(spreadOf(values));
      }),
    );
  });
});
