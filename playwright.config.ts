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
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    trace: 'retain-on-failure',
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
