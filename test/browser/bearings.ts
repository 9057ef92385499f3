import { test as base, expect } from '@playwright/test';

interface Trouble {
  /** What went wrong on any page of the test, one line each. A test that wants some of it takes it out. */
  readonly trouble: string[];
}

/**
 * Every test also holds that nothing was thrown, nothing was logged as an error, the policy of the page was kept and
 * nothing was asked of anybody but the page's own server.
 */
export const test = base.extend<Trouble>({
  // Keeping the page for later costs seconds of a shared core; the tests of that turn it on.
  serviceWorkers: 'block',
  // What cannot be pressed says so before the whole test has run out of time.
  actionTimeout: 10_000,
  navigationTimeout: 20_000,
  trouble: [
    async ({ context, baseURL }, use) => {
      const trouble: string[] = [];
      context.on('weberror', (error) => trouble.push(`thrown: ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error' || message.text().includes('Content Security Policy'))
          trouble.push(`logged: ${message.text()} ${message.location().url}`);
      });
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        const own = protocol === 'data:' || protocol === 'blob:' || protocol === 'about:' || origin === baseURL;
        if (!own) trouble.push(`asked of ${origin}: ${request.url()}`);
      });
      await use(trouble);
      expect(trouble, 'nothing is thrown, logged as an error or asked of others').toEqual([]);
    },
    { auto: true },
  ],
});
