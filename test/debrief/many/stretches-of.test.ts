import { expect, test } from 'vitest';
import { stretchesOf } from '../../../src/debrief/many/stretches-of.ts';
import { twoRuns } from '../../../src/debrief/many/two-runs.ts';
import { reportOf } from '../../../src/debrief/report.ts';
import { smallScenario } from '../../small-scenario.ts';
import { randomRun } from '../random-run.ts';

const scenario = smallScenario();
const reports = Array.from({ length: 40 }, (_, seed) => reportOf(scenario, randomRun(scenario, seed * 13 + 1)));

test('stretches hold every decision once and in order, each is of one kind, and neighbours differ', () => {
  let cut = 0;
  for (const [at, first] of reports.entries()) {
    const second = reports[(at + 1) % reports.length];
    if (!second) throw new Error('There are reports.');
    const { decisions, together } = twoRuns(first, second);
    const stretches = stretchesOf(decisions);
    expect(stretches.flatMap(({ pairs }) => pairs)).toEqual(decisions);
    for (const { alike, pairs } of stretches) expect(new Set(pairs.map((pair) => pair.alike))).toEqual(new Set([alike]));
    for (const [index, { alike }] of stretches.slice(1).entries()) expect(alike).toBe(!stretches[index]?.alike);
    if (together > 0) expect(stretches[0]).toMatchObject({ alike: true, pairs: { length: together } });
    cut += stretches.length - 1;
  }
  expect(cut).toBeGreaterThan(10);
});
