import { expect, test } from 'vitest';
import type { RunSummary } from '../../../src/store/kept-run.ts';
import type { Sheet } from '../../../src/store/sheets.ts';
import { played, runsOf, shelve } from '../../../src/ui/home/shelf-order.ts';
import { waysIn } from '../../../src/ui/home/way-in.ts';

const sheet = (rest: Partial<Sheet> = {}): Sheet => ({
  id: 'leading-change-c',
  sheet: 1,
  title: 'Who answers for this?',
  family: 'leading-change',
  authority: 'C',
  caseStudy: '3',
  cite: 'Resourceful leadership, chapter 4, case study 3',
  setting: 'A list without names.',
  minutes: 20,
  decisions: { least: 10, most: 10 },
  profile: { consistency: 3, politicalStability: 4 },
  cover: '<svg viewBox="0 0 10 10"></svg>',
  ...rest,
});

const run = (id: string, rest: Partial<RunSummary> = {}): RunSummary => ({
  id,
  name: id,
  scenario: 'leading-change-c',
  decisions: 3,
  ending: undefined,
  changed: 1,
  ...rest,
});

test('the shelf holds every sheet in its family, by number', () => {
  const of = (family: Sheet['family'], number: number) => sheet({ id: `${family}-${number}`, family, sheet: number });
  const bays = shelve([of('funding-shock', 8), of('leading-change', 3), of('political-swing', 4), of('leading-change', 1)]);
  expect(bays.map(({ family, sheets }) => `${family}: ${sheets.map((one) => one.sheet).join(' ')}`)).toEqual([
    'leading-change: 1 3',
    'political-swing: 4',
    'funding-shock: 8',
  ]);
});

test('runs come newest first, and so do the sheets they were played on', () => {
  const runs = [run('old'), run('new', { changed: 9 }), run('other', { scenario: 'two', changed: 5 })];
  expect(runsOf('leading-change-c', runs).map(({ id }) => id)).toEqual(['new', 'old']);
  const sheets = [sheet({ id: 'two' }), sheet(), sheet({ id: 'never' })];
  expect(played(sheets, runs).map(({ id }) => id)).toEqual(['leading-change-c', 'two']);
});

test('the way in is to open, then to carry on or begin again, then to play again', () => {
  const ways = (runs: readonly RunSummary[]) => waysIn('s', runs, 'alone');
  expect(ways([]).first).toMatchObject({ says: 'Open the sheet', href: '#/sheet/s' });
  expect(ways([run('a')]).first).toMatchObject({ says: 'Carry on', href: '#/run/a' });
  expect(ways([run('a')]).second).toMatchObject({ says: 'Begin again', href: '#/sheet/s' });
  expect(ways([run('a', { ending: 'Held' })]).first).toMatchObject({ says: 'Play it again', href: '#/sheet/s' });
});

test('looking back opens the newest ended run, or what there is so far', () => {
  const ways = (runs: readonly RunSummary[]) => waysIn('s', runs, 'debrief');
  expect(ways([run('b'), run('a', { ending: 'Held' })]).first).toMatchObject({ says: 'Open the debrief', href: '#/debrief/a' });
  expect(ways([run('b')]).second).toMatchObject({ says: 'Debrief so far', href: '#/debrief/b' });
  expect(ways([run('b', { decisions: 0 })]).second).toBeUndefined();
});
