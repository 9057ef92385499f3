import { defineConfig } from 'vitest/config';

/** The server of group play, alone and as several processes over a real database: each file starts servers of its own, one at a time. */
export default defineConfig({
  test: {
    setupFiles: ['test/fixed-seed.ts'],
    include: ['test/server/**/*.test.ts', 'test/cluster/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A shared machine may stall for seconds: what passes only at the second try is told with `retry`, to be mended.
    retry: 1,
  },
});
