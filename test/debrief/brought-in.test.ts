import { expect, test } from 'vitest';
import { replay } from '../../src/core/replay.ts';
import { afterWords, broughtInWords, playedWords } from '../../src/debrief/brought-in.ts';
import { reportOf } from '../../src/debrief/report.ts';
import { smallScenario } from '../small-scenario.ts';
import { randomRun } from './random-run.ts';

const scenario = smallScenario();

test('what a facilitator brought in stands at the decision it came before, costs no choice anything and is dated', () => {
  let dear = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const journal = randomRun(scenario, seed, true);
    const run = replay(scenario, journal);
    if (!run.ok) throw new Error('A random run must replay.');
    const report = reportOf(scenario, journal);
    const [first] = report.decisions;
    expect(first?.brought).toEqual([{ id: 'flood', title: 'Water in the hall', text: 'The hall is wet by noon. Ben moves the chairs.' }]);
    expect(report.events.filter(({ brought }) => brought)).toMatchObject([{ id: 'flood', announced: false, decision: -1 }]);
    expect(report.events.map(({ id }) => id)).toEqual(run.world.landed);
    expect(report.rests[0]?.map(({ title }) => title)).toContain('“Water in the hall”');
    expect(broughtInWords(report)).toBe('Brought in by the facilitator: “Water in the hall”, before the first decision.');
    // The flood takes one unit of time where there is one.
    const flood = run.turns.find(({ entry }) => entry.kind === 'event');
    const without = run.turns.slice(0, run.turns.findIndex(({ decided }) => decided) + 1).filter((turn) => turn !== flood);
    const time = without.flatMap(({ shifts }) => shifts).filter((one) => one.kind === 'resource' && one.resource === 'time');
    const gone = time.reduce((sum, one) => sum + Math.max(0, 'before' in one && one.kind === 'resource' ? one.before - one.after : 0), 0);
    expect(first?.paid.time ?? 0).toBe(gone);
    dear += flood?.shifts.length ?? 0;
  }
  expect(dear).toBeGreaterThan(10);
});

test('how somebody who is played took a decision is told with it, and is among what moved', () => {
  const told = { more: 0, less: 0 };
  for (let seed = 1; seed <= 40; seed++) {
    const journal = randomRun(scenario, seed, true);
    const { decisions } = reportOf(scenario, journal);
    const said = journal.entries.flatMap((entry) => (entry.kind === 'react' ? [entry.by] : []));
    expect(decisions.flatMap(({ took }) => took.map(({ by }) => by))).toEqual(said);
    for (const { took, moves } of decisions) {
      const ben = moves.find(({ kind, id }) => kind === 'trust' && id === 'ben');
      for (const { by } of took) if (by !== 0 && ben) told[by > 0 ? 'more' : 'less'] += 1;
    }
  }
  expect(told.more).toBeGreaterThan(0);
  expect(told.less).toBeGreaterThan(0);
});

test('how somebody took it over a run is one sentence, with the decisions it came after', () => {
  const took = (by: -1 | 0 | 1) => [{ who: 'ben', name: 'Ben Osei', by }];
  const run = [took(1), took(-1), took(0), took(-1), []].map((one, index) => ({ index, took: one }));
  expect(playedWords(run)).toBe('Ben Osei, as played at the table, trusts you more after 1, less after 2 and 4.');
  expect(playedWords([{ index: 0, took: took(0) }])).toBe('');
});

test('nothing brought in is not spoken of', () => {
  expect(broughtInWords(reportOf(scenario, randomRun(scenario, 3)))).toBe('');
  expect(afterWords(1, [{ label: 'The gate' }, { label: 'The bill' }])).toBe('after 2. The bill');
});
