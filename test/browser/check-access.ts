import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Nothing that axe can find is wrong with the page as it stands. `what` names the state in the failure.
 * In forced colours axe reads the colours that were written, not those that the system puts in their place: contrast is left out there.
 */
export async function checkAccess(page: Page, what: string, forcedColours = false): Promise<void> {
  // What slides or fades in is measured once it stands.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
  // The builder hands its half a megabyte over twice at every look: once for each document is enough.
  const isThere = await page.evaluate(() => 'axe' in window);
  const { violations, passes } = await new AxeBuilder({ page, ...(isThere ? { axeSource: 'undefined' } : {}) })
    .setLegacyMode(true)
    // Of what passes only the rules are counted: axe need not find a name for every element that did.
    .options({ resultTypes: ['violations'], rules: { 'color-contrast': { enabled: !forcedColours } } })
    .analyze();
  expect(passes.length, `axe looked at something: ${what}`).toBeGreaterThan(5);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.replaceAll(/\s+/g, ' ') ?? ''}`),
  );
  expect.soft(found, what).toEqual([]);
}

const sizes = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;

/** The same on a phone and at a desk, where nothing is wider than the page. It is left at a desk. */
export async function checkAtEverySize(page: Page, what: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await checkAccess(page, `${what}, ${size.width} wide`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${what} fits across`).toBeLessThanOrEqual(size.width);
  }
}
