import { defineConfig } from 'vitest/config';

/** `npm run faults`: a server killed a hundred times, and one killed under three hundred phones. */
export default defineConfig({
  test: {
    include: ['test/server/kill.test.ts', 'test/server/crowd.test.ts'],
    env: { BEARINGS_KILLS: '100', BEARINGS_CROWD: '300' },
    fileParallelism: false,
    testTimeout: 120_000,
  },
});
