import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { behaviours } from '../../../src/core/names.ts';
import { figuresOfRuns } from '../../../src/debrief/many/figures-of-runs.ts';
import type { Gist } from '../../../src/debrief/many/gist.ts';
import { BehavioursTable } from '../../../src/ui/runs/behaviours-table.tsx';
import { smallScenario } from '../../small-scenario.ts';

const [first] = behaviours;
const run = (...meant: readonly boolean[]): Gist => ({
  steps: meant.map((isMeant) => ({ beat: 'b', option: 'o', meant: isMeant ? [first] : [], landed: [first], own: 0, others: 0 })),
  ending: undefined,
});

/** The words of the first behaviour's row and of the note below. */
function drawn(gists: readonly Gist[]) {
  const html = renderToString(createElement(BehavioursTable, { figures: figuresOfRuns(smallScenario(), gists) }));
  const row = /<tbody><tr>(.*?)<\/tr>/.exec(html)?.[1] ?? '';
  return { cells: [...row.matchAll(/<td>(.*?)(?:<i.*?)?<\/td>/g)].map(([, cell]) => cell), html };
}

it('counts what was meant over the runs that said so, and says how many they are', () => {
  // Two decisions each. One run meant it twice, one once, two said nothing: 3 of 2 runs. It landed 8 times in 4.
  const { cells, html } = drawn([run(true, true), run(false, true), run(false, false), run(false, false)]);
  expect(cells).toEqual(['1.5', '2.0', '1.5']);
  expect(html).toContain('2 of 4 runs said what was meant: “Meant” and “Both” are of those, “Landed” is of all.');
});

it('has no figure of what was meant where nobody said it', () => {
  const { cells, html } = drawn([run(false), run(false)]);
  expect(cells).toEqual(['–', '1.0', '–']);
  expect(html).toContain('None of these runs said what was meant.');
});
