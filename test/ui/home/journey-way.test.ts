import { expect, test } from 'vitest';
import type { RunSummary } from '../../../src/store/kept-run.ts';
import { journeyWay } from '../../../src/ui/home/journey-way.ts';

const journey = { id: 'way', title: 'The way', says: '', authority: 'H', version: 1, scenarios: ['a', 'b', 'c'] };
const run = (id: string, chapter: number, changed: number, ending?: string): RunSummary => ({
  id,
  name: id,
  scenario: journey.scenarios[chapter] ?? '',
  journey: { id: 'way', chapter },
  decisions: 3,
  ending,
  changed,
});

test('a journey begins at its first sheet', () => {
  expect(journeyWay(journey, [])).toMatchObject({ says: 'Begin the journey', href: '#/sheet/a/way', ended: 0, underWay: undefined });
  expect(journeyWay(journey, [{ ...run('x', 0, 1), journey: { id: 'other', chapter: 0 } }]).says).toBe('Begin the journey');
});

test('carries on with the newest run, whichever chapter it is', () => {
  const runs = [run('first', 0, 1, 'Held'), run('second', 1, 2)];
  expect(journeyWay(journey, runs)).toMatchObject({ says: 'Carry on, chapter 2', href: '#/run/second', ended: 1, underWay: 1 });
});

test('goes on to the next chapter once one has ended, and looks back once all have', () => {
  expect(journeyWay(journey, [run('second', 1, 2, 'Held')])).toMatchObject({ says: 'Go on to chapter 3', ended: 2 });
  expect(journeyWay(journey, [run('third', 2, 2, 'Held')])).toMatchObject({ says: 'Look back', href: '#/debrief/third', ended: 3 });
});
