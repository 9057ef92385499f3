import { defineConfig } from '@playwright/test';
import { browserArgs, browserArgsLeftOut, findBrowser } from './test/find-browser.ts';

const port = Number(process.env.BEARINGS_PORT ?? 4319);

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results/browser',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A shared machine may stall for seconds. What passes only at the second try is listed as flaky, to be mended.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    // A trace films every frame and copies the page at every step, whether the test fails or not: `--trace on` where one is wanted.
    screenshot: 'only-on-failure',
    // Motion costs seconds of a shared core: the tests of the map, of the whole run by mouse and of what is said turn it on.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: findBrowser(), args: browserArgs, ignoreDefaultArgs: browserArgsLeftOut },
  },
  projects: [
    { name: 'browser', testMatch: '**/*.spec.ts' },
    { name: 'screenshots', testMatch: '**/*.shot.ts' },
  ],
  // What is built is what is tested.
  webServer: {
    command: `vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
});
