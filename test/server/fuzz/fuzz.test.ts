import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCommand } from '../../../src/workshop/read-command.ts';
import { anyCommand } from './any-command.ts';
import { fuzzWorkshop } from './fuzz-workshop.ts';

test('what is thrown as a command can be read: else nothing would be tried behind the reading', () => {
  fc.assert(
    fc.property(anyCommand, (command) => {
      expect(readCommand(JSON.parse(JSON.stringify(command)))).toMatchObject({ ok: true });
    }),
    { seed: 1, numRuns: 400 },
  );
});

// How much slower exactly is measured by `npm run fuzz`, on a machine that does nothing else; here only what no other work explains.
test('a server that malformed frames and commands are thrown at goes on, and a room on it is not held up', { retry: 1 }, async () => {
  const figures = await fuzzWorkshop(20_261_129, 14, () => undefined);
  expect(figures.frames).toBeGreaterThan(200);
  expect(figures.closed).toBeGreaterThan(100);
  expect(figures.bodies).toBeGreaterThan(100);
  expect(figures.times).toBeLessThanOrEqual(4);
});
