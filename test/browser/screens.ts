import { expect, type Page } from '@playwright/test';
import type { KeptRun } from '../../src/store/kept-run.ts';
import { putRecords } from './archive.ts';
import { goOn, openRun, pageIs, pick } from './play-by-hand.ts';
import { playedBy, runAt, scenario } from './runs.ts';

/** One screen in one state: how to get there, on a page that stands anywhere. */
export interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

const home = async (page: Page, records: Readonly<Record<string, unknown>>): Promise<void> => {
  await putRecords(page, records);
  await page.goto('./');
  await page.getByRole('heading', { level: 1, name: 'Bearings' }).waitFor();
};

const manyRuns = async (page: Page, records: Readonly<Record<string, unknown>>): Promise<void> => {
  await putRecords(page, records);
  await page.goto(`./#/runs/${scenario.id}`);
  await page.getByRole('heading', { name: Object.keys(records).length === 0 ? 'Nothing to compare yet' : 'The ways they went' }).waitFor();
};

const atStep = async (page: Page, step: Parameters<typeof runAt>[0], part: Parameters<typeof runAt>[1] = {}): Promise<void> => {
  const record: KeptRun = runAt(step, part);
  await putRecords(page, { 'run-one': record });
  await openRun(page);
  await page
    .locator('canvas')
    .or(page.getByRole('heading', { name: /^End of horizon/ }))
    .first()
    .waitFor();
};

const closeWithEscape = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

/** Opens everything that can be folded away. */
const openFolds = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });

const card = async (page: Page, list: string): Promise<void> => {
  await page.getByRole('list', { name: list }).getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
};

const debrief = async (page: Page): Promise<void> => {
  await putRecords(page, { 'run-one': runAt('ended') });
  await page.goto('./#/debrief/run-one');
  await page.getByRole('heading', { name: 'The path you took' }).waitFor();
};

/** Screens in the order in which each is reached from the one before; the first of a group opens a page of its own. */
export const screens: Readonly<Record<string, readonly Screen[]>> = {
  'the shelf': [
    { name: 'empty', open: (page) => home(page, {}) },
    { name: 'debriefs, nothing played', open: (page) => page.getByRole('button', { name: /^Debrief/ }).click() },
    {
      name: 'with runs, one of them put aside',
      open: (page) =>
        home(page, { 'run-one': runAt('choose'), 'run-two': runAt('ended', { id: 'run-two', name: 'Second try' }), broken: 7 }),
    },
    { name: 'asking before a run is deleted', open: (page) => page.getByRole('button', { name: 'Delete First try' }).click() },
    {
      name: 'renaming',
      open: async (page) => {
        await closeWithEscape(page);
        await page.getByRole('button', { name: 'Rename First try' }).click();
      },
    },
    {
      name: 'settings',
      open: async (page) => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Settings' }).click();
      },
    },
    {
      name: 'help',
      open: async (page) => {
        await closeWithEscape(page);
        await page.getByRole('button', { name: 'Help' }).click();
      },
    },
    {
      name: 'a notice',
      open: async (page) => {
        await closeWithEscape(page);
        await page.goto('./#/again/nonsense');
        await page.getByRole('alert').filter({ hasText: 'This link is not whole' }).waitFor();
      },
    },
  ],
  'many runs': [
    { name: 'nothing to compare', open: (page) => manyRuns(page, {}) },
    {
      name: 'two side by side',
      open: (page) => {
        const second = { ...runAt('ended', { id: 'run-two', name: 'Second try' }), journal: playedBy(2) };
        return manyRuns(page, { 'run-one': runAt('ended'), 'run-two': second });
      },
    },
    {
      name: 'a tree, with a file left out',
      open: async (page) => {
        const ended = runAt('ended');
        const room = [7, ...[1, 2, 3].map((dice) => ({ ...ended, journal: playedBy(dice) }))];
        await page.getByLabel('Choose files').setInputFiles({
          name: 'room.json',
          mimeType: 'application/json',
          buffer: Buffer.from(JSON.stringify(room)),
        });
        await page.getByText('Press one to see only the runs').waitFor();
      },
    },
    {
      name: 'one way of it',
      open: (page) =>
        page
          .getByRole('button', { name: /^Decision 1,/ })
          .first()
          .click(),
    },
  ],
  'the briefing': [
    {
      name: 'as it opens',
      open: async (page) => {
        await page.goto(`./#/sheet/${scenario.id}`);
        await page.locator('.map-pin').first().waitFor({ state: 'attached' });
      },
    },
    {
      name: 'a term open',
      open: async (page) => {
        await page.locator('.term').first().click();
        await page.locator('.term-says:popover-open').waitFor();
      },
    },
    {
      name: 'a person open',
      open: async (page) => {
        await page.keyboard.press('Escape');
        await page.locator('.who-person').first().click();
        await page.getByRole('dialog').waitFor();
      },
    },
  ],
  'a decision': [
    { name: 'frame', open: (page) => atStep(page, 'frame') },
    { name: 'choose', open: (page) => atStep(page, 'choose') },
    { name: 'picked', open: (page) => pick(page) },
    { name: 'what can be put behind it', open: (page) => page.getByRole('button', { name: /^Put behind it/ }).click() },
    {
      name: 'a line why',
      open: async (page) => {
        await page.getByRole('button', { name: 'Back to the choice' }).click();
        await page.getByRole('button', { name: 'Add a line why' }).click();
      },
    },
    {
      name: 'a look being read',
      open: async (page) => {
        const beat = scenario.beats.find(({ looks }) => looks.length > 0);
        const look = beat?.looks[0]?.id ?? '';
        const record = runAt('frame');
        await putRecords(page, {
          'run-one': {
            ...record,
            journal: { ...record.journal, entries: [{ kind: 'look', look }] },
            bookmark: { ...record.bookmark, step: 'assess', found: look },
          },
        });
        await openRun(page);
        await pageIs(page, 'found');
      },
    },
  ],
  'what lies over the map': [
    {
      name: 'a person',
      open: async (page) => {
        await atStep(page, 'choose');
        await card(page, 'People');
      },
    },
    {
      name: 'a ward',
      open: async (page) => {
        await closeWithEscape(page);
        await card(page, 'Wards');
      },
    },
    {
      name: 'a place',
      open: async (page) => {
        await closeWithEscape(page);
        await card(page, 'Places');
      },
    },
    {
      name: 'the list of people and wards',
      open: async (page) => {
        await closeWithEscape(page);
        await page.getByRole('button', { name: 'People and wards' }).click();
      },
    },
    {
      name: 'a pool',
      open: async (page) => {
        await page.getByRole('button', { name: 'Close', exact: true }).click();
        await page.getByRole('button', { name: /Time: / }).click();
      },
    },
    {
      name: 'log',
      open: async (page) => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Log' }).click();
      },
    },
    {
      name: 'pause',
      open: async (page) => {
        await closeWithEscape(page);
        await page.getByRole('button', { name: 'Pause' }).click();
      },
    },
    { name: 'settings', open: (page) => page.getByRole('button', { name: 'Settings' }).click() },
    {
      name: 'help',
      open: async (page) => {
        await closeWithEscape(page);
        await page.getByRole('button', { name: 'Pause' }).click();
        await page.getByRole('button', { name: 'Help' }).click();
      },
    },
  ],
  'what came of it': [
    { name: 'outcome', open: (page) => atStep(page, 'outcome') },
    {
      name: 'reveal, its figures open',
      open: async (page) => {
        await goOn(page);
        await openFolds(page);
      },
    },
    { name: 'passing', open: (page) => atStep(page, 'passing') },
    { name: 'the end', open: (page) => atStep(page, 'ended') },
  ],
  'the rose': [
    {
      name: 'its finding',
      open: async (page) => {
        await atStep(page, 'horizon-end');
        await page.keyboard.press('Shift');
      },
    },
    {
      name: 'as a table',
      open: async (page) => {
        // Where the rose is small its table stands below it already.
        const table = page.getByRole('button', { name: 'As a table' });
        if (await table.isVisible()) await table.click();
      },
    },
    { name: 'walking back', open: (page) => page.getByRole('button', { name: /^Walk back/ }).click() },
  ],
  'the debrief': [
    {
      name: 'whole, its tables open',
      open: async (page) => {
        await debrief(page);
        await openFolds(page);
      },
    },
    {
      name: 'one decision',
      open: async (page) => {
        await page.getByRole('button', { name: /^Decision 2: / }).click();
        await page.getByRole('button', { name: 'Read decision 2 in full' }).click();
        await page.getByRole('dialog').waitFor();
      },
    },
    {
      name: 'after one decision',
      open: async (page) => {
        await putRecords(page, { 'run-one': runAt('choose') });
        await page.goto('./#/debrief/run-one');
        await page.getByRole('heading', { name: 'The path you took' }).waitFor();
      },
    },
  ],
};
