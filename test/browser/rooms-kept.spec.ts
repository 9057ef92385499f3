import { expect } from '@playwright/test';
import { logLaws } from '../link/log-laws.ts';
import { test } from './workshop-page.ts';

test('the log that a browser keeps of one-screen rooms does what every such log must', async ({ page }) => {
  await page.goto('/');
  for (const law of Object.keys(logLaws)) {
    const [found, expected] = await page.evaluate<readonly [unknown, unknown]>(`window.tryLog(${JSON.stringify(law)})`);
    expect(found, law).toEqual(expected);
  }
});
