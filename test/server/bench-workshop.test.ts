import { expect, test } from 'vitest';
import { measureWorkshop } from '../bench/workshop/measure-workshop.ts';

/** A small room of what `npm run bench -- workshop` measures: every vote is in the log once and on every screen, or it rejects. */
test('a room’s votes are each in the log once, and counted on every screen', async () => {
  const figures = await measureWorkshop({ scenario: 'funding-shock-h', people: 24, tables: 3, rounds: 1, spread: 500 }, () => undefined);
  expect(figures).toMatchObject({ people: 24, tables: 3 });
  for (const { toScreens, cpu } of [figures.workshop, figures.bare]) {
    expect(toScreens.p50).toBeGreaterThan(0);
    expect(toScreens.p99).toBeGreaterThanOrEqual(toScreens.p50);
    expect(cpu).toBeGreaterThan(0);
  }
});
