import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { chromium, expect, type Page } from '@playwright/test';
import { browserArgs, findDesktopBrowser } from '../find-browser.ts';
import { keptStep, putRecords } from './archive.ts';
import { test } from './bearings.ts';
import { beginFromShelf, figures, goButton, goOn, openRun, pageIs, pageNow, pick, sayFrame, takeLook } from './play-by-hand.ts';
import { runAt } from './runs.ts';

/** What is on the screen now comes back when the page is loaded again. */
async function comesBack(page: Page, step: string): Promise<void> {
  await expect.poll(() => keptStep(page), { message: `${step} is kept` }).toBe(step);
  const moment = page.getByRole('region', { name: 'The decision' });
  const shown = async () => ({
    figures: await figures(page),
    moment: await moment.getByRole('heading').first().textContent(),
    offers: await goButton(page).textContent(),
  });
  // What the pointer rests on is shown as if it were chosen.
  await page.mouse.move(1, 1);
  const before = await shown();
  expect(before.figures.length, 'there are figures to compare').toBeGreaterThan(8);
  await page.reload();
  await expect(async () => expect(await shown(), `after a reload at ${step}`).toEqual(before)).toPass({ timeout: 20_000 });
}

test('a reload comes back to the same step with the same figures, from the frame to the intention', async ({ page }) => {
  test.setTimeout(180_000);
  await beginFromShelf(page);
  const frame = page.getByRole('group', { name: 'What you say aloud' }).getByRole('radio').first();
  await frame.check();
  await comesBack(page, 'frame');
  await expect(frame).toBeChecked();
  await goButton(page).click();
  await pageIs(page, 'heard');
  await comesBack(page, 'heard');
  await goButton(page).click();
  await pageIs(page, 'choose');
  await comesBack(page, 'choose');
  expect(await takeLook(page)).toBe(true);
  await comesBack(page, 'assess');
  await goButton(page).click();
  await pageIs(page, 'choose');
  await pick(page);
  await comesBack(page, 'apply');
  await page.getByRole('button', { name: 'Commitment', exact: true }).click();
  await comesBack(page, 'intend');
  await expect(page.locator('.lean[aria-pressed="true"]')).toHaveCount(1);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
});

test('a reload comes back to the same step with the same figures, from the outcome to the rose', async ({ page }) => {
  test.setTimeout(120_000);
  await putRecords(page, { 'run-one': runAt('outcome') });
  await openRun(page);
  await comesBack(page, 'outcome');
  await goOn(page);
  await comesBack(page, 'reveal');

  await putRecords(page, { 'run-one': runAt('passing') });
  expect(await openRun(page)).toBe('passing');
  await comesBack(page, 'passing');

  await putRecords(page, { 'run-one': runAt('horizon-end') });
  expect(await openRun(page)).toBe('rose');
  const table = page.getByRole('table', { name: /^Behaviours over/ });
  const read = await table.textContent();
  await page.reload();
  await pageIs(page, 'rose');
  expect(await table.textContent()).toBe(read);
  expect(await keptStep(page)).toBe('horizon-end');
});

test('a reload comes back to the ending and to the debrief with its figures', async ({ page }) => {
  await putRecords(page, { 'run-one': runAt('ended') });
  expect(await openRun(page)).toBe('ended');
  await comesBack(page, 'ended');
  await goButton(page).click();
  // With what else could have come, which is worked out once more after the reload.
  const whole = async (): Promise<void> => {
    await expect(page.getByRole('heading', { name: 'The path you took' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Play on from here/ })).toBeVisible({ timeout: 30_000 });
  };
  await whole();
  const read = await page.getByRole('main').textContent();
  await page.reload();
  await whole();
  expect(await page.getByRole('main').textContent()).toBe(read);
});

test('a page closed right after a click costs at most that click', async ({ context }) => {
  const page = await context.newPage();
  await putRecords(page, { 'run-one': runAt('choose') });
  await openRun(page);
  await pick(page);
  await goButton(page).click();
  await pageIs(page, 'outcome');
  await goButton(page).click();
  await page.close();
  const next = await context.newPage();
  expect(['outcome', 'reveal']).toContain(await openRun(next));
});

test('a browser killed in the middle of a run costs at most one click', async ({ baseURL, trouble }, testInfo) => {
  const folder = testInfo.outputPath('browser');
  const start = async () => {
    const child = spawn(
      findDesktopBrowser(),
      [...browserArgs, '--headless=new', '--no-first-run', `--user-data-dir=${folder}`, '--remote-debugging-port=0', 'about:blank'],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.once('exit', () => reject(new Error(`The browser did not start: ${said}`)));
      child.stderr.on('data', (part: Buffer) => {
        said += part.toString();
        const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
        if (found) resolve(found);
      });
    });
    const browser = await chromium.connectOverCDP(address);
    const [context] = browser.contexts();
    if (!context) throw new Error('The browser has no window.');
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => trouble.push(`thrown: ${message}`));
    return { child, browser, page };
  };
  const at = (hash: string) => `${baseURL}/${hash}`;
  const first = await start();
  await first.page.goto(at('#/sheet/leading-change-c'));
  await first.page.getByRole('button', { name: /^Open the folder/ }).click();
  await pageIs(first.page, 'frame');
  await sayFrame(first.page);
  await pick(first.page);
  await goButton(first.page).click();
  await pageIs(first.page, 'outcome');
  await expect.poll(() => keptStep(first.page)).toBe('outcome');
  const run = new URL(first.page.url()).hash;
  const seen = await figures(first.page);
  const gone = new Promise((resolve) => first.child.once('exit', resolve));
  first.child.kill('SIGKILL');
  await gone;

  const second = await start();
  await second.page.goto(at(run));
  await pageIs(second.page, 'outcome');
  expect(await figures(second.page)).toEqual(seen);
  await second.browser.close();
  second.child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('of two windows with the same run the older steps aside and says so', async ({ context }) => {
  const older = await context.newPage();
  await putRecords(older, { 'run-one': runAt('choose') });
  await openRun(older);
  const newer = await context.newPage();
  await openRun(newer);
  await expect(older.getByText('This run has been opened in another window and goes on there. Nothing is lost.')).toBeVisible();
  await expect(older.getByRole('heading', { level: 1, name: 'Bearings' })).toBeVisible();
  expect(await pageNow(newer)).toBe('choose');
  await pick(newer);
  await goButton(newer).click();
  await pageIs(newer, 'outcome');
  // Taken back by the older window, the newer one steps aside in its turn, and the step is not lost.
  await expect.poll(() => keptStep(newer)).toBe('outcome');
  await older.reload();
  await older
    .getByRole('link', { name: /^Carry on/ })
    .first()
    .click();
  await pageIs(older, 'outcome');
  await expect(newer.getByText('This run has been opened in another window')).toBeVisible();
});
