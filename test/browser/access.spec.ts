import { test } from './bearings.ts';
import { checkAccess } from './check-access.ts';
import { screens } from './screens.ts';

/** Ways a page is looked at; each state is checked in all of them. */
const sizes = { 'a desk': { width: 1440, height: 900 }, 'a phone': { width: 390, height: 844 } } as const;

for (const [group, states] of Object.entries(screens)) {
  for (const [where, viewport] of Object.entries(sizes)) {
    test(`axe finds nothing wrong with ${group} on ${where}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const { name, open } of states) {
        await open(page);
        await checkAccess(page, `${group}: ${name}, on ${where}`);
      }
    });
  }

  test(`axe finds nothing wrong with ${group} in large text, forced colours and without motion`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.addInitScript(() => localStorage.setItem('bearings-settings', JSON.stringify({ text: 150 })));
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    for (const { name, open } of states) {
      await open(page);
      await checkAccess(page, `${group}: ${name}, in large text and forced colours`, true);
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
