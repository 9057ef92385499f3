import { expect, test } from 'vitest';
import { asItBegins } from '../../src/app/as-it-begins.ts';
import { start } from '../../src/core/start.ts';
import { smallScenario } from '../small-scenario.ts';

const grade = { grade: 'judgement', evidence: [] } as const;

test('a page shows the trust and the pools with which the first decision comes', () => {
  const plain = smallScenario();
  const { practice } = start(plain, 1);
  const effects = [
    { trust: { ben: 2 }, ...grade },
    { resource: { budget: -1 }, ...grade },
    { gain: 'one-account', ...grade },
  ];
  const shown = asItBegins({ ...plain, brought: { practice, effects } });
  expect(shown.stakeholders.find(({ id }) => id === 'ben')?.trust).toBe(7);
  expect(shown.resources.budget.level).toBe(plain.resources.budget.level - 1);
  expect(shown.base).toContain('one-account');
  expect(asItBegins(plain)).toBe(plain);
});
