import { expect, type Page } from '@playwright/test';
import { makeRuns } from '../bench/make-runs.ts';
import { putRecords } from './archive.ts';
import { test } from './bearings.ts';
import { checkAccess } from './check-access.ts';
import { runAt, scenario } from './runs.ts';

const made = makeRuns(scenario, 60);
const file = (name: string, content: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(content)),
});

async function openRuns(page: Page): Promise<void> {
  await page.goto(`./#/runs/${scenario.id}`);
  await page.getByRole('heading', { name: 'Which runs' }).waitFor();
}

/** From now on no worker starts: the browser refuses to make one, or what it would run does not come. */
async function blockWorkers(page: Page, how: 'refused' | 'broken'): Promise<void> {
  await page.addInitScript((way) => {
    const Real = window.Worker;
    const state = { blocked: true };
    Object.assign(window, {
      unblock: () => {
        state.blocked = false;
      },
      Worker: class extends Real {
        constructor(url: string | URL, options?: WorkerOptions) {
          if (state.blocked && way === 'refused') throw new DOMException('blocked', 'SecurityError');
          super(state.blocked ? 'not-there.js' : url, options);
        }
      },
    });
  }, how);
}

for (const how of ['refused', 'broken'] as const) {
  test(`with workers ${how}, runs of this device are compared all the same, files are named as not read, and read once they may be`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await blockWorkers(page, how);
    const other = { ...runAt('ended', { id: 'run-two' }), name: 'Second try', journal: made[5] };
    await putRecords(page, { 'run-one': runAt('ended', { name: 'First try' }), 'run-two': other });
    await page.reload();
    await openRuns(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Together until|Apart from)/);
    await expect(page.getByRole('region', { name: 'What each came to' })).toContainText('Second try');
    await page.getByRole('button', { name: 'Choose others, or bring in files' }).click();
    const said = page.locator('.bring').getByRole('status');
    await expect(said).toContainText('Files cannot be read: the browser did not let the reader start');
    for (const name of ['<b>one</b>.json', 'two.json']) {
      await page.getByLabel('Choose files').setInputFiles([file(name, made)]);
      await expect(said).toContainText(`${name} It was not read.`);
      await expect(page.getByText(/\d+ of \d+ read/)).toHaveCount(0);
    }
    await expect(page.getByText('Check the connection')).toHaveCount(0);
    await checkAccess(page, `many runs: workers ${how}`);
    await page.evaluate(() => (window as unknown as { unblock: () => void }).unblock());
    await page.getByLabel('Choose files').setInputFiles([file('two.json', made.slice(0, 40))]);
    await expect(said).toContainText('40 runs count.');
    await expect(said).not.toContainText('not read');
    await expect(page.getByRole('button', { name: /^4[12] runs/ })).toBeVisible();
  });
}

test('Back closes the branch that is open, and stays on the page with all that was read', async ({ page }) => {
  await page.goto('./#/debriefs');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await openRuns(page);
  await page.getByLabel('Choose files').setInputFiles([file('room.json', made)]);
  const stations = page.getByRole('button', { name: /^Decision 1,/ });
  await stations.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('of 60 runs came this way')).toBeVisible();
  await page
    .getByRole('button', { name: /^Decision 2,/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Decision 2,/ }).first()).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(page.getByText('60 runs. Left to right')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#/runs/${scenario.id}$`));
  // Closed by hand, it leaves no entry behind: one Back leaves the page.
  await stations.first().click();
  await expect(page.getByText('of 60 runs came this way')).toBeVisible();
  await page.getByRole('button', { name: 'Show all runs' }).click();
  await expect(page.getByText('60 runs. Left to right')).toBeVisible();
  await expect.poll(() => page.evaluate(() => history.state)).not.toBe('over');
  await page.goBack();
  await expect(page).toHaveURL(/#\/debriefs$/);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing to compare yet');
});
