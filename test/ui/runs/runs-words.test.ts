import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, test } from 'vitest';
import { foldRuns } from '../../../src/debrief/many/fold-runs.ts';
import { gatherBranches } from '../../../src/debrief/many/gather-branches.ts';
import { findingWords } from '../../../src/ui/runs/finding-words.ts';
import { layTree, type Placed } from '../../../src/ui/runs/lay-tree.ts';
import { shareWords } from '../../../src/ui/runs/many-words.ts';
import { ReadOutcome } from '../../../src/ui/runs/read-outcome.tsx';
import { smallScenario } from '../../small-scenario.ts';

describe('the finding', () => {
  const no = { oneRunUntil: 0, within: 0 };
  const at = (letter: string, runs: number, label = 'The gate') => ({ label, letter, runs });

  it('says what to do where there is nothing to compare', () => {
    expect(findingWords({ ...no, runs: 0, together: 0, parted: [] }).headline).toBe('Nothing to compare yet');
    expect(findingWords({ ...no, runs: 1, together: 3, parted: [] }).says).toContain('Tick another');
  });

  it('says until when all were together, and how they then divided', () => {
    expect(findingWords({ ...no, runs: 120, together: 3, parted: [at('A', 60), at('–', 40), at('C', 20)] })).toEqual({
      headline: 'Together until decision 4',
      says: 'All 120 chose alike three times. At “The gate” 50% chose A, 33% let it pass and 17% chose C.',
    });
    expect(findingWords({ ...no, runs: 2, together: 0, parted: [at('A', 1), at('B', 1)] })).toEqual({
      headline: 'Apart from the first decision on',
      says: 'Two runs. They parted at “The gate”.',
    });
  });

  it('says how many runs it is of, also where they were never together', () => {
    const { says } = findingWords({ ...no, runs: 1200, together: 0, parted: [at('A', 900), at('B', 300)] });
    expect(says).toBe('1,200 runs. At “The gate” 75% chose A and 25% chose B.');
  });

  it('does not divide by one decision those who met different ones', () => {
    const { says } = findingWords({ ...no, runs: 2, together: 1, parted: [at('A', 1), at('A', 1, 'The key')] });
    expect(says).toBe('Both chose alike once. Then they met different decisions: The gate and The key.');
  });

  it('counts fewer than twenty runs, and gives no share of them', () => {
    const { says } = findingWords({ ...no, runs: 7, together: 0, parted: [at('A', 4), at('–', 2), at('B', 1)] });
    expect(says).toBe('7 runs. At “The gate” 4 of 7 chose A, 2 of 7 let it pass and 1 of 7 chose B.');
  });

  it('does not call one run that was played on two that chose alike', () => {
    const { says } = findingWords({ ...no, runs: 2, together: 11, parted: [at('A', 1), at('B', 1)], oneRunUntil: 11 });
    expect(says).toBe('One run through decision 11, then played on another way. They parted at “The gate”.');
  });

  it('says why two that are ticked count as one', () => {
    expect(findingWords({ ...no, runs: 1, together: 3, parted: [], within: 1 }).says).toContain('so they are one run');
  });

  it('says so where they never parted', () => {
    expect(findingWords({ ...no, runs: 2, together: 2, parted: [] })).toEqual({
      headline: 'The same choices all the way',
      says: 'Both chose alike twice, as far as they came.',
    });
  });
});

test('a share is never nought for what was chosen, nor all for what not all chose', () => {
  expect([shareWords(0, 90), shareWords(90, 90), shareWords(1, 10_000), shareWords(9_999, 10_000), shareWords(1, 30)]).toEqual([
    '0%',
    '100%',
    'under 1%',
    'over 99%',
    '3%',
  ]);
  expect([shareWords(0, 19), shareWords(4, 7), shareWords(5, 20)]).toEqual(['0 of 19', '4 of 7', '25%']);
});

test('the tree is laid so that no two things stand in one place, and the first way on goes straight', () => {
  const scenario = smallScenario();
  const [beat, next] = scenario.beats;
  if (!beat || !next) throw new Error('The small scenario has beats.');
  const keys = (...options: readonly string[]) =>
    options.map((option, depth) => ({ beat: (depth === 0 ? beat : next).id, option, meant: [], landed: [], own: 0, others: 0 }));
  const runs = [keys('a', 'x'), keys('a', 'x'), keys('a', 'y'), keys('b', 'x'), keys('c')];
  const root = foldRuns(
    scenario,
    runs.map((steps) => ({ gist: { steps, ending: undefined }, own: false })),
  );
  const laid = layTree(gatherBranches(root, [], 12));
  const placed = (of: Placed): readonly Placed[] => [of, ...of.next.flatMap(placed)];
  const spots = placed(laid.root).map(({ column, row }) => `${column}/${row}`);
  expect(new Set(spots).size).toBe(spots.length);
  // a-x, a-y, b-x and c: four rows; the root, two choices and where runs stand: four columns.
  expect([laid.rows, laid.columns]).toEqual([4, 4]);
  for (const { row, next: onward } of placed(laid.root)) if (onward[0]) expect(onward[0].row).toBe(row);
});

test('the name of a file is text, whatever it is', () => {
  const named = [{ file: '<img src=x onerror=alert(1)>.json', says: 'It is not JSON, or it was cut short.' }];
  const outcome = { read: 3, of: 3, counted: 1, same: 1, leftOut: 1, named, stopped: false };
  const page = renderToString(createElement(ReadOutcome, { outcome }));
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;.json');
  expect(page).not.toContain('<img');
  expect(page.replaceAll(/<[^>]+>/g, '')).toContain(
    'One run counts. One run was there already and counts once: the same run, or people who went on from one link and agreed in everything. One was left out:',
  );
});
