import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { RunSummary } from '../../../src/store/kept-run.ts';
import type { Sheet } from '../../../src/store/sheets.ts';
import type { HomeActions, Mode } from '../../../src/ui/home/home-actions.ts';
import { HomeScreen } from '../../../src/ui/home/home-screen.tsx';

const nothing = (): void => undefined;
const actions: HomeActions = {
  onMode: nothing,
  onSelect: nothing,
  onOpen: nothing,
  onJourney: nothing,
  onGoOn: nothing,
  onCarryOn: nothing,
  onDebrief: nothing,
  onRename: nothing,
  onDelete: nothing,
  onExport: nothing,
  onCopyLink: nothing,
  onImport: nothing,
  onRestoreAside: nothing,
  onDropAside: nothing,
  onNewest: nothing,
  onSettings: nothing,
  onHelp: nothing,
};
const sheet: Sheet = {
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
  cover: 'covers/leading-change-c.svg',
};

function render(mode: Mode = 'alone', runs: readonly RunSummary[] = []): string {
  const empty = { runs, aside: [], notice: undefined, offline: false, actions };
  return renderToString(createElement(HomeScreen, { sheets: [sheet], journeys: [], selected: undefined, mode, ...empty }));
}

test('the words of the shelf can be read before any script', () => {
  const page = render();
  for (const words of ['Bearings', 'Who answers for this?', 'A list without names.', 'One director, ten decisions', 'Invented places.']) {
    expect(page).toContain(words);
  }
});

test('the first sheet is selected, and its way in is a link that works by itself', () => {
  expect(render()).toContain('href="#/sheet/leading-change-c"');
});

test('a kept run can be carried on, put into a file, and sent as a link', () => {
  const run = { id: 'one', name: 'Before the summer', scenario: sheet.id, decisions: 2, ending: undefined, changed: 0 };
  const page = render('alone', [run]).replaceAll('<!-- -->', '');
  for (const words of ['Carry on', 'Save as a file', 'Copy a link', 'Rename', 'Delete']) {
    expect(page).toContain(`${words}<span class="hidden-text"> Before the summer</span>`);
  }
});

test('a debrief without runs says what to do', () => {
  expect(render('debrief')).toContain('Nothing played yet. Open a sheet first.');
});

test('no style attribute stands in the page, which its policy would refuse', () => {
  expect(render()).not.toContain(' style=');
});
