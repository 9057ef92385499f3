import { expect } from '@playwright/test';
import { test } from './bearings.ts';
import { beginFromShelf, goButton, pageIs, pick, sayFrame } from './play-by-hand.ts';

/** The script that draws the map. */
const mapCode = '**/mount-map-*.js';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the shelf can be read', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1, name: 'Bearings' })).toBeVisible();
    await expect(page.getByText('Practise leading children’s services when the ground moves.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Who answers for this?' })).toBeVisible();
    // Playwright switches scripts off too late for the parser, which leaves this line unread: it is looked for in what was sent.
    expect(await (await page.request.get('./')).text()).toContain('<noscript><p class="noscript">These words can be read without scripts;');
  });
});

test('without the script of the map a decision is made in words, and the sheet says so', async ({ page, trouble }) => {
  await page.route(mapCode, (route) => route.abort());
  await beginFromShelf(page);
  await expect(page.getByText('The map could not be drawn here.')).toBeVisible();
  await sayFrame(page);
  await pick(page);
  await goButton(page).click();
  await pageIs(page, 'outcome');
  await page.getByRole('button', { name: 'People and wards' }).click();
  await page.getByRole('list', { name: 'People' }).getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(trouble.length, 'the browser itself reports the script that did not come').toBeGreaterThan(0);
  trouble.length = 0;
});

test('the first decision is made before the map has come', async ({ page }) => {
  const { promise: mayCome, resolve: letCome } = Promise.withResolvers<void>();
  await page.route(mapCode, async (route) => {
    await mayCome;
    await route.continue();
  });
  await beginFromShelf(page);
  await sayFrame(page);
  await pick(page);
  await goButton(page).click();
  await pageIs(page, 'outcome');
  await expect(page.locator('canvas')).toHaveCount(0);
  letCome();
  await expect(page.locator('canvas')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('region', { name: 'The decision' })).toBeVisible();
});

test('a sheet that cannot be fetched says so, and opens at a second try', async ({ page, trouble }) => {
  await page.route('**/leading-change-c.scenario-*.json', (route) => route.abort());
  await page.goto('./');
  await page.getByRole('link', { name: /^Open the sheet/ }).click();
  await expect(page.getByText('This sheet would not open. Check the connection, then try again.')).toBeVisible();
  await page.unroute('**/leading-change-c.scenario-*.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: /^Open the folder/ })).toBeVisible();
  expect(trouble.length).toBeGreaterThan(0);
  trouble.length = 0;
});
