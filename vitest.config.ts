import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'test/gates/**', 'test/server/**', 'test/cluster/**'],
    // Random players walk many runs in one test; two cores shared with others are slow at times.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Both cores of a small machine work. What files share, the written scenarios above all, is read once by each worker:
    // fixtures are frozen or made anew, and no test changes a module or a global that another could find changed.
    maxWorkers: 2,
    isolate: false,
    setupFiles: ['test/fixed-seed.ts'],
  },
});
