import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoRuns } from '../../../src/debrief/many/two-runs.ts';
import { reportOf } from '../../../src/debrief/report.ts';
import { smallScenario } from '../../small-scenario.ts';
import { randomRun } from '../random-run.ts';

const scenario = smallScenario();
const reports = Array.from({ length: 60 }, (_, seed) => reportOf(scenario, randomRun(scenario, seed * 17 + 3)));
const two = fc.tuple(fc.constantFrom(...reports), fc.constantFrom(...reports));

describe('two runs side by side', () => {
  it('agree with their two reports', () => {
    fc.assert(
      fc.property(two, ([first, second]) => {
        const both = twoRuns(first, second);
        expect(both.decisions.flatMap((pair) => pair.first ?? [])).toEqual(first.decisions);
        expect(both.decisions.flatMap((pair) => pair.second ?? [])).toEqual(second.decisions);
        expect(both.spent).toEqual({ first: first.spent, second: second.spent });
        expect(both.headline).toEqual({ first: first.headline.headline, second: second.headline.headline });
        expect(both.ending).toEqual({ first: first.ending, second: second.ending });
        for (const { id, first: a, second: b } of both.people) {
          const course = first.people.find((one) => one.id === id)?.course;
          expect(a).toEqual({ start: course?.[0]?.trust, end: course?.at(-1)?.trust });
          expect(b?.end).toBe(second.people.find((one) => one.id === id)?.course.at(-1)?.trust);
        }
        expect(both.people).toHaveLength(scenario.stakeholders.length);
        expect(both.outcomes.map(({ first: a }) => a?.inAYear)).toEqual(first.outcomes.map(({ inAYear }) => inAYear));
        expect([...both.base.both, ...both.base.first].toSorted()).toEqual(first.base.end.map(({ name }) => name).toSorted());
        expect([...both.base.both, ...both.base.second].toSorted()).toEqual(second.base.end.map(({ name }) => name).toSorted());
      }),
      { numRuns: 200 },
    );
  });

  it('are together for as long as decision and choice are the same', () => {
    fc.assert(
      fc.property(two, ([first, second]) => {
        const { together, decisions } = twoRuns(first, second);
        expect(decisions.slice(0, together).every(({ alike }) => alike)).toBe(true);
        const [a, b] = [first.decisions[together], second.decisions[together]];
        expect(a !== undefined && a.beat === b?.beat && a.option === b.option).toBe(false);
      }),
      { numRuns: 200 },
    );
    const [same] = reports;
    if (!same) throw new Error('There are reports.');
    expect(twoRuns(same, same).together).toBe(same.decisions.length);
  });

  it('puts beside each other what both met, and nothing else', () => {
    let shared = 0;
    for (const [at, first] of reports.entries()) {
      const second = reports[(at + 1) % reports.length];
      if (!second) throw new Error('There are reports.');
      for (const pair of twoRuns(first, second).decisions) {
        expect([pair.first?.beat, pair.second?.beat].filter((beat) => beat !== undefined && beat !== pair.beat)).toEqual([]);
        if (pair.first && pair.second) shared += 1;
        expect(pair.alike).toBe(pair.first !== undefined && pair.first.option === pair.second?.option);
      }
    }
    expect(shared).toBeGreaterThan(reports.length);
  });

  it('turn round with their order', () => {
    fc.assert(
      fc.property(two, ([first, second]) => {
        const there = twoRuns(first, second);
        const back = twoRuns(second, first);
        expect(back.together).toBe(there.together);
        expect(back.decisions.filter(({ alike }) => alike).length).toBe(there.decisions.filter(({ alike }) => alike).length);
        expect(back.base).toEqual({ both: back.base.both, first: there.base.second, second: there.base.first });
      }),
      { numRuns: 60 },
    );
  });
});
