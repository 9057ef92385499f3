import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'test/gates/**'],
    // Random players walk many runs in one test; two cores shared with others are slow at times.
    testTimeout: 60_000,
  },
});
