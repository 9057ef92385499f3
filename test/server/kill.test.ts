import { expect, test } from 'vitest';
import { killServer } from './kill-server.ts';

/** How often it is killed: `npm run faults` asks for more. */
const kills = Number(process.env['BEARINGS_KILLS'] ?? 5);

test(`a server that is killed ${kills} times loses nothing that it has acknowledged, and does nothing twice`, {
  timeout: 20_000 + kills * 15_000,
}, async () => {
  const { acknowledged } = await killServer(kills, 20261129);
  expect(acknowledged).toBeGreaterThan(kills * 3);
});
