import { expect, type Page } from '@playwright/test';
import { putRecords } from './archive.ts';
import { test } from './bearings.ts';
import { beginFromShelf, figures, goButton, pageIs, pick, sayFrame } from './play-by-hand.ts';
import { runAt } from './runs.ts';

/** The end of every sentence that says why runs do not last. */
const whatIsKept = /Save your run as a file before you close the page\.$/;

async function decidesOnce(page: Page): Promise<void> {
  await sayFrame(page);
  await pick(page);
  await goButton(page).click();
  await pageIs(page, 'outcome');
}

test.describe('with what the page keeps of itself', () => {
  test.use({ serviceWorkers: 'allow' });

  test('after the first visit a decision is played without a network, with its map', async ({ page, context }) => {
    test.setTimeout(90_000);
    await page.goto('./');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByText(/No network/)).toBeVisible();
    await page.getByRole('link', { name: /^Open the sheet/ }).click();
    await page.getByRole('button', { name: /^Open the folder/ }).click();
    await pageIs(page, 'frame');
    await expect(page.getByText('No network. Everything here works and is saved on this device.')).toBeVisible();
    await expect(page.locator('canvas')).toBeVisible({ timeout: 20_000 });
    await decidesOnce(page);
    const seen = await figures(page);
    await page.reload();
    await pageIs(page, 'outcome');
    expect(await figures(page)).toEqual(seen);
    await context.setOffline(false);
    await expect(page.getByText('No network.')).toHaveCount(0);
  });
});

test.describe('a debrief that has been open for some seconds', () => {
  test.use({ serviceWorkers: 'allow' });

  test('is written as a document without a network, though none was made before', async ({ page, context }) => {
    test.setTimeout(120_000);
    await putRecords(page, { 'run-one': runAt('ended') });
    await page.goto('./#/debrief/run-one');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await expect
      .poll(() => page.evaluate(async () => (await (await caches.open('document-writer')).keys()).length), { timeout: 60_000 })
      .toBe(1);
    await context.setOffline(true);
    await page.reload();
    const asked = page.getByRole('region', { name: 'Take it away' }).getByRole('button', { name: /^Document to edit/ });
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), asked.click()]);
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
  });
});

const refusals: Readonly<Record<string, () => void>> = {
  'there is no database': () =>
    Reflect.deleteProperty(window, 'indexedDB') && Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'the database is refused': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  },
  'the database will not open': () => {
    const open: IDBFactory['open'] = Reflect.get(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = function refused(this: IDBFactory) {
      // A version that is older than what is there: the request fails, as it does in a private window.
      const request = open.call(this, 'bearings', 2);
      request.addEventListener('success', () => request.result.close());
      return open.call(this, 'bearings', 1);
    };
  },
};

for (const [how, refuse] of Object.entries(refusals)) {
  test(`where ${how}, the game plays and says that nothing is kept`, async ({ page }) => {
    await page.addInitScript(refuse);
    await page.goto('./');
    await expect(page.getByText(whatIsKept)).toBeVisible();
    await beginFromShelf(page);
    await decidesOnce(page);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Leave' }).click();
    await expect(page.getByRole('link', { name: /^Carry on/ }).first()).toBeVisible();
  });
}

test('where settings are refused, the game plays', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    }),
  );
  await beginFromShelf(page);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: '125%' }).check();
  await expect(page.locator('html')).toHaveCSS('--scale', '1.25');
});

test('where there is no room left, a sentence says so and the game plays on', async ({ page }) => {
  await page.addInitScript(() => {
    const put: IDBObjectStore['put'] = Reflect.get(IDBObjectStore.prototype, 'put');
    IDBObjectStore.prototype.put = function full(this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      const kept = value as { readonly journal?: { readonly entries: readonly unknown[] } };
      if ((kept.journal?.entries.length ?? 0) > 0) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      return put.call(this, value, key);
    };
  });
  await beginFromShelf(page);
  await decidesOnce(page);
  await expect(page.getByText(/^The storage of this browser is full: your last step is not kept/)).toBeVisible();
  await goButton(page).click();
  await pageIs(page, 'reveal');
});
