import { expect, type Page } from '@playwright/test';
import { test } from './bearings.ts';
import { checkAccess, checkAtEverySize } from './check-access.ts';
import { screens } from './screens.ts';

/** A state once more, in large text and the system's own colours; nothing but the style sheets takes part in either, so one of each group is enough. */
async function checkInLargeTextAndForcedColours(page: Page, what: string): Promise<void> {
  const scale = (times: number): Promise<void> =>
    page.evaluate((to) => document.documentElement.style.setProperty('--scale', String(to)), times);
  await expect(page.locator('html')).toHaveCSS('--scale', '1');
  await page.emulateMedia({ forcedColors: 'active' });
  await scale(1.5);
  await checkAccess(page, `${what}, in large text and forced colours`, true);
  await scale(1);
  await page.emulateMedia({ forcedColors: 'none' });
}

for (const [group, states] of Object.entries(screens)) {
  test(`axe finds nothing wrong with ${group}, at a desk, on a phone, in large text and forced colours`, async ({ page }) => {
    test.setTimeout(240_000);
    for (const { name, open } of states) {
      await open(page);
      await checkAtEverySize(page, `${group}: ${name}`);
      if (name === states.at(-1)?.name) await checkInLargeTextAndForcedColours(page, `${group}: ${name}`);
    }
  });
}

test('axe sees a fault when there is one', async ({ page }) => {
  test.fail();
  await page.goto('./');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = './icons/bearings.svg';
    document.body.append(image);
  });
  await checkAccess(page, 'planted');
});
