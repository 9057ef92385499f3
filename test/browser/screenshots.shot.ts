import { expect, type Page, test } from '@playwright/test';
import { beginFromShelf, goButton, goOn, pageIs, pageNow, pick, sayFrame } from './play-by-hand.ts';

/** The pictures of the readme: `npm run screenshots`. */
const folder = 'docs/screenshots';

/** Waits until the map has been drawn and has come to rest. */
async function mapStands(page: Page): Promise<void> {
  await page.locator('canvas').first().waitFor();
  await page.waitForTimeout(2500);
}

test('a decision open beside the map, and the report at the end', async ({ page }) => {
  test.setTimeout(240_000);
  await beginFromShelf(page);
  await sayFrame(page, 1);
  await pick(page);
  await mapStands(page);
  await page.screenshot({ path: `${folder}/play.png` });
  let decided = 0;
  for (let where = await pageNow(page); where !== 'ended'; ) {
    if (where === 'frame') await sayFrame(page, 1);
    where = await pageIs(page, 'choose');
    await pick(page, decided % 3);
    await goButton(page).click();
    await pageIs(page, 'outcome');
    decided += 1;
    where = await goOn(page);
    while (where === 'reveal' || where === 'passing' || where === 'rose') where = await goOn(page);
  }
  if (!page.url().includes('debrief')) await goButton(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${folder}/debrief.png` });
});
