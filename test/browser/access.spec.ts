import { expect, type Page } from '@playwright/test';
import { test } from './bearings.ts';
import { checkAccess } from './check-access.ts';
import { screens } from './screens.ts';

/** Ways a page is looked at; each state is checked in all of them. */
const sizes = { 'a desk': { width: 1440, height: 900 }, 'a phone': { width: 390, height: 844 } } as const;

/** The same state once more, in large text and the system's own colours; nothing but the style sheets takes part in either. */
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
  for (const [where, viewport] of Object.entries(sizes)) {
    test(`axe finds nothing wrong with ${group} on ${where}${where === 'a desk' ? ', nor in large text and forced colours' : ''}`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.setViewportSize(viewport);
      for (const { name, open } of states) {
        await open(page);
        await checkAccess(page, `${group}: ${name}, on ${where}`);
        if (where === 'a desk') await checkInLargeTextAndForcedColours(page, `${group}: ${name}`);
      }
    });
  }
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
