import { expect, type Page } from '@playwright/test';
import { putRecords, readRecords } from './archive.ts';
import { test } from './bearings.ts';
import { beginFromShelf, openRun, pick } from './play-by-hand.ts';
import { runAt } from './runs.ts';

const noteField = (page: Page) => page.getByRole('textbox', { name: 'A note to yourself' });
const keptNote = async (page: Page): Promise<unknown> => (await readRecords(page, 'runs'))[0]?.['note'];

test('a note is kept while it is written, and when the page is loaded again or left', async ({ page }) => {
  await putRecords(page, { 'run-one': runAt('ended') });
  await page.goto('./');
  await page.goto('./#/debrief/run-one');
  await noteField(page).click();
  await page.keyboard.type('While writing.');
  await expect.poll(() => keptNote(page)).toBe('While writing.');
  await page.keyboard.type(' Then back.');
  await page.goBack();
  await expect.poll(() => keptNote(page)).toBe('While writing. Then back.');
});

test('a line why comes back after a reload in the middle of writing, and Enter leads on to the decision', async ({ page }) => {
  await putRecords(page, { 'run-one': runAt('choose') });
  await openRun(page);
  await pick(page);
  await page.getByRole('button', { name: 'Add a line why' }).click();
  await page.keyboard.type('She asked me twice.');
  await expect.poll(async () => JSON.stringify((await readRecords(page, 'runs'))[0]?.['bookmark'])).toContain('She asked me twice.');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Why' })).toHaveValue('She asked me twice.');
  await page.getByRole('textbox', { name: 'Why' }).press('Enter');
  await expect(page.getByRole('button', { name: /^Decide / })).toBeFocused();
});

test('a browser that keeps nothing says so on every screen, and hands the run over', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  await page.goto('./');
  const warning = page.getByText('This browser keeps nothing after the page is closed.');
  await expect(warning).toBeVisible();
  await beginFromShelf(page);
  await expect(warning).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog')).toContainText('not kept on this device');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Save the run as a file' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/\.json$/);
  await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
  await expect(warning).toBeVisible();
});

test('runs kept by a newer Bearings are told apart from a browser that keeps nothing', async ({ page }) => {
  await putRecords(page, { 'run-one': runAt('choose') });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('bearings', 2);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await page.goto('./');
  await expect(page.getByText('kept by a newer Bearings')).toBeVisible();
  await expect(page.getByText('keeps nothing')).toHaveCount(0);
});

test('an archive that another window holds is not waited for without end', async ({ page, context }) => {
  const other = await context.newPage();
  await putRecords(other, { 'run-one': runAt('choose') });
  await other.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('bearings', 1);
        opening.onsuccess = () => {
          indexedDB.deleteDatabase('bearings').onblocked = () => resolve();
        };
      }),
  );
  await page.goto('./');
  await expect(page.getByText('Close other windows with Bearings')).toBeVisible();
  await beginFromShelf(page);
});

test('a part that does not load is said with focus and title, and speaks of no run where there is none', async ({ page, trouble }) => {
  await page.route(/briefing-view.*\.js/, (route) => route.abort());
  await page.goto('./');
  await page.getByRole('link', { name: /^Open the sheet/ }).click();
  await expect(page.getByRole('heading', { name: 'This part would not load.' })).toBeFocused();
  await expect(page).toHaveTitle('This part would not load – Bearings');
  await expect(page.getByText('Your run')).toHaveCount(0);
  trouble.length = 0;
});
