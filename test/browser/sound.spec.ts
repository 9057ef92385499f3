import { expect } from '@playwright/test';
import { test } from './bearings.ts';
import { beginFromShelf, goButton, pageIs, pick, sayFrame } from './play-by-hand.ts';

const isSound = (address: string): boolean => /\.(opus|mp3)$|howler/.test(address);

test('sound is off: nothing of it is fetched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await beginFromShelf(page);
  await sayFrame(page);
  await pick(page);
  await goButton(page).click();
  await pageIs(page, 'outcome');
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter(isSound)).toEqual([]);
});

test('switched on, sound is fetched from the page’s own server', async ({ page, baseURL }) => {
  await beginFromShelf(page);
  const fetched = page.waitForRequest(/\.(opus|mp3)$/);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Settings' }).click();
  await page
    .getByRole('switch', { name: 'Sound' })
    .or(page.getByRole('checkbox', { name: 'Sound' }))
    .check();
  expect(new URL((await fetched).url()).origin).toBe(baseURL);
});

test('where sound does not come, the game plays on', async ({ page, trouble }) => {
  await page.addInitScript(() => localStorage.setItem('bearings-settings', JSON.stringify({ sound: true })));
  let refused = 0;
  await page.route(/\.(opus|mp3)$/, async (route) => {
    refused += 1;
    await route.abort();
  });
  await beginFromShelf(page);
  await sayFrame(page);
  await pick(page);
  await goButton(page).click();
  await pageIs(page, 'outcome');
  await expect.poll(() => refused).toBeGreaterThan(0);
  expect(trouble.every((line) => line.startsWith('logged: Failed to load resource'))).toBe(true);
  trouble.length = 0;
});
