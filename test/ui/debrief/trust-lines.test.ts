import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../src/debrief/report.ts';
import { heightOf, placeOf, spreadOut, stretchesOf, trustLines } from '../../../src/ui/debrief/trust-lines.ts';
import { randomRun } from '../../debrief/random-run.ts';
import { smallScenario } from '../../small-scenario.ts';

const plot = { left: 20, right: 320, top: 10, bottom: 210 };

describe('the trust chart', () => {
  it('puts trust 0 at the foot, 10 at the head, and decisions evenly across', () => {
    expect(heightOf(plot, 0)).toBe(210);
    expect(heightOf(plot, 10)).toBe(10);
    expect([0, 1, 2, 3].map((at) => placeOf(plot, at, 3))).toEqual([20, 120, 220, 320]);
  });

  it('cuts a line where the relationship changes its kind', () => {
    const points = [
      [0, 0],
      [10, 0],
      [20, 0],
      [30, 0],
    ] as const;
    const stretches = stretchesOf(['strained', 'strained', 'procedural', 'procedural'], points);
    expect(stretches.map(({ type }) => type)).toEqual(['strained', 'procedural']);
    expect(stretches[0]?.d.startsWith('M0,0')).toBe(true);
    expect(stretches[1]?.d.startsWith('M10,0')).toBe(true);
  });

  it('keeps labels apart and on the plot, in the order of their lines', () => {
    for (const heights of [
      [100, 100, 100],
      [10, 12, 208],
      [205, 206, 207, 208],
      [50, 20],
    ]) {
      const placed = spreadOut(heights, 30, 10, 210);
      const sorted = placed.toSorted((a, b) => a - b);
      for (const [index, at] of sorted.entries()) {
        expect(at).toBeGreaterThanOrEqual(10);
        expect(at).toBeLessThanOrEqual(210);
        if (index > 0) expect(at - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(30);
      }
      const byHeight = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
      expect(byHeight.map((index) => placed[index])).toEqual(sorted);
    }
  });

  it('draws a line with a label for everybody shown', () => {
    const scenario = smallScenario();
    const { people } = reportOf(scenario, randomRun(scenario, 11));
    const lines = trustLines(people, plot, 30);
    expect(lines.map(({ id }) => id)).toEqual(people.map(({ id }) => id));
    for (const { stretches } of lines) expect(stretches.length).toBeGreaterThan(0);
  });

  it('never runs above 10 or below 0, however many stand there', () => {
    const scenario = smallScenario();
    const { people } = reportOf(scenario, randomRun(scenario, 11));
    for (const trust of [0, 10]) {
      const level = people.map((person) => ({ ...person, course: person.course.map(({ type }) => ({ trust, type })) }));
      const heights = trustLines(level, plot, 30).flatMap(({ whole }) => [...whole.matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y)));
      expect(heights.length).toBeGreaterThan(people.length);
      expect(new Set(heights).size).toBe(people.length);
      for (const y of heights) expect(y >= plot.top && y <= plot.bottom).toBe(true);
    }
  });
});
