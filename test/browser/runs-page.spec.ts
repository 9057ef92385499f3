import { expect, type Page } from '@playwright/test';
import { makeRuns } from '../bench/make-runs.ts';
import { putRecords } from './archive.ts';
import { test } from './bearings.ts';
import { checkAccess } from './check-access.ts';
import { runAt, scenario } from './runs.ts';

/** So many that a quick machine is still reading when Stop is pressed. */
const made = makeRuns(scenario, 8000);
const file = (content: unknown) => ({ name: 'room.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) });

async function openRuns(page: Page): Promise<void> {
  await page.goto(`./#/runs/${scenario.id}`);
  await page.getByRole('heading', { name: 'Which runs' }).waitFor();
}

test('after Stop, and after the files are forgotten, the focus is on Choose files, and nothing it stands among has moved', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openRuns(page);
    const choose = page.getByLabel('Choose files');
    const place = (): Promise<unknown> => page.locator('.bring-ways label').first().boundingBox();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing to compare yet');
    const before = await place();
    await choose.setInputFiles(file(made));
    await page.getByText(/[\d,]+ of 8,000 read/).waitFor();
    expect(await place()).toEqual(before);
    const stop = page.getByRole('button', { name: 'Stop reading' });
    await stop.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Stopped: /)).toBeVisible();
    await expect(choose).toBeFocused();
    const forget = page.getByRole('button', { name: 'Forget these files' });
    await forget.focus();
    await page.keyboard.press('Enter');
    await expect(forget).toHaveCount(0);
    await expect(choose).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing to compare yet');
    // What is read to its end while Stop has the focus hands it on as well.
    await choose.setInputFiles(file(made.slice(0, 2000)));
    await stop.focus();
    await expect(page.getByText('2,000 runs count.')).toBeVisible({ timeout: 60_000 });
    await expect(choose).toBeFocused();
    await page.reload();
  }
});

test('an address that names no sheet, no such sheet or no such run says so, and leads on', async ({ page }) => {
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.goto('./');
  const alert = page.getByRole('alert');
  for (const [address, says] of [
    ['#/runs/', 'That address names no sheet to compare runs of. The shelf has them all.'],
    ['#/runs', 'That address names no sheet to compare runs of. The shelf has them all.'],
    ['#/runs/nonsense', 'This Bearings has no sheet of that name. A newer one may.'],
    ['#/runs/__proto__', 'This Bearings has no sheet of that name. A newer one may.'],
    ['#/runs/%E0%A4%A', 'This Bearings has no sheet of that name. A newer one may.'],
    ['#/runs/%3Cb%3E%00%ff/%', 'This Bearings has no sheet of that name. A newer one may.'],
  ] as const) {
    // Fresh, so that what is said is said of this address.
    await page.goto('about:blank');
    await page.goto(`./${address}`);
    await expect(alert, address).toContainText(says);
    await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
    await expect(page).toHaveURL(/#\/$/);
  }
  const lost = page.getByText('The run that this address names is not among the runs of this sheet on this device.');
  await putRecords(page, { 'run-one': runAt('ended') });
  for (const more of ['x/y', '%E0%A4%A', '%00/%ff/..']) {
    await page.goto('about:blank');
    await page.goto(`./#/runs/${scenario.id}/${more}`);
    await expect(lost, more).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Which runs' })).toBeVisible();
  }
  await checkAccess(page, 'many runs: the run of the address is not there');
  await page.goto('about:blank');
  await page.goto(`./#/runs/${scenario.id}/run-one`);
  await expect(page.getByRole('heading', { name: 'Which runs' })).toBeVisible();
  await expect(lost).toHaveCount(0);
  expect(thrown).toEqual([]);
});

test('how trust and outcomes ended stands in tables, with one’s own run beside the others', async ({ page }) => {
  test.setTimeout(120_000);
  await putRecords(page, { 'run-one': runAt('ended', { name: 'Before <i>the</i> summer' }) });
  await openRuns(page);
  await page.getByRole('checkbox', { name: 'Before' }).waitFor();
  await page.getByRole('button', { name: 'Choose others' }).waitFor({ state: 'detached' });
  await page.getByLabel('Choose files').setInputFiles(file(made.slice(0, 60)));
  const trust = page.getByRole('region', { name: 'Trust at the end, all runs' });
  await expect(trust.getByRole('columnheader')).toHaveText(['Of 10', 'Middle', 'Eight in ten', 'Yours']);
  await expect(trust.getByRole('row')).toHaveCount(1 + scenario.stakeholders.length);
  for (const row of await trust
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
    .all())
    await expect(row.getByRole('cell')).toHaveText([/^\d+$/, /^\d+ to \d+$/, /^\d+$/]);
  await expect(page.getByText('the disc is yours, “Before <i>the</i> summer”')).toBeVisible();
  const outcomes = page.getByRole('region', { name: 'Children’s outcomes a year on, all runs' });
  await expect(outcomes.getByRole('row')).toHaveCount(1 + scenario.indicators.length);
  await expect(outcomes.getByRole('cell').first()).toHaveText(/^\d+\.\d$/);
  // What scrolls sideways can be reached and scrolled by keyboard.
  await trust.focus();
  await expect(trust).toBeFocused();
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await checkAccess(page, `many runs: how they ended, ${width} wide`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  // Without one's own run there is no column for it.
  await page.getByRole('checkbox', { name: 'Before' }).uncheck();
  await expect(trust.getByRole('columnheader')).toHaveText(['Of 10', 'Middle', 'Eight in ten']);
});
