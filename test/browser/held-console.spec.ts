import { expect, test } from '@playwright/test';
import { Served } from '../server/serve.ts';
import { checkAccess } from './check-access.ts';
import { press, ServedRoom } from './served-room.ts';

test('a console whose window was closed is taken up again in the same browser, until it is let go of', async ({ browser }) => {
  test.slow();
  const served = await new Served('--pages', 'dist').start();
  const room = new ServedRoom(browser, served);
  const page = await room.window({ width: 1440, height: 900 });
  await page.goto(`${served.base}console.html`);
  await page.getByRole('button', { name: 'Open the room' }).click();
  const phrase = await page.locator('.opening-phrase').innerText({ timeout: 60_000 });
  // The words are there after a reload until they have been written down, and nowhere once they have.
  await page.reload();
  await expect(page.locator('.opening-phrase')).toHaveText(phrase);
  await press(page, 'I have them. Go to the room');
  const code = await page.locator('.console-fact b').first().innerText();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(phrase);
  const context = page.context();
  await page.close();

  const again = await context.newPage();
  await again.goto(`${served.base}console.html`);
  await expect(again.getByText(`${code}, `)).toBeVisible();
  await checkAccess(again, 'consoles that are held');
  await press(again, /^Take it up : /u);
  await expect(again.locator('.console-fact b').first()).toHaveText(code);
  await press(again, 'Room and tables');
  await press(again, 'Let go of it in this browser');
  await expect(again.getByRole('button', { name: 'Open the room' })).toBeVisible();
  await expect(again.getByText(`${code}, `)).toHaveCount(0);
  expect(room.trouble).toEqual([]);
  await context.close();
  await served.end();
});
