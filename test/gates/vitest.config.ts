import { defineConfig } from 'vitest/config';

/** Gates are tried apart from the unit tests: each runs a whole tool over a copy of the tree. */
export default defineConfig({
  test: { include: ['test/gates/*.test.ts'], fileParallelism: false, testTimeout: 300_000, hookTimeout: 300_000 },
});
