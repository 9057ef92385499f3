import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build, preview } from 'vite';
import type { MemoryRoom } from '../workshop/memory-link.ts';
import type { SceneName } from '../workshop/scenes.ts';
import { test as base } from './bearings.ts';

const configFile = join(import.meta.dirname, '../workshop-page/vite.config.ts');

/** Tests of a workshop's windows over a workshop in memory, on a page of their own: it is built once by each worker. */
export const test = base.extend<object, { readonly windows: string }>({
  windows: [
    async ({ browserName }, use, { workerIndex }) => {
      const outDir = join(import.meta.dirname, `../../test-results/workshop-page-${browserName}-${workerIndex}`);
      await build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
      const server = await preview({ configFile, logLevel: 'error', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
      const address = server.httpServer.address();
      if (typeof address !== 'object' || address === null) throw new Error('The page is served nowhere.');
      await use(`http://127.0.0.1:${address.port}`);
      await server.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ windows }, use) => use(windows),
});

/** Opens one window of a workshop as it stands in a scene. */
export async function openWindow(page: Page, window: 'stage' | 'phone' | 'join' | 'console', scene: SceneName, more = ''): Promise<void> {
  await page.goto(`/?window=${window}&scene=${scene}${more}`);
  await page.locator('h1').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** Shows another scene in the same window, which takes less than opening it anew. */
export async function showScene(page: Page, scene: SceneName): Promise<void> {
  await page.evaluate(`window.show('${scene}')`);
  // What is fetched only when it is first shown has come, too.
  await page.waitForLoadState('networkidle');
}

/** Does something in the workshop behind the window. `act` is sent as words: it names nothing outside itself. */
export const inRoom = <Answer>(page: Page, act: (room: MemoryRoom) => Answer | Promise<Answer>): Promise<Answer> =>
  page.evaluate<Answer>(`(${act.toString()})(window.room)`);
