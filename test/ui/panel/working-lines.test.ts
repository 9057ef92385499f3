import { expect, test } from 'vitest';
import type { Effectiveness } from '../../../src/core/effectiveness.ts';
import { scaleWords, workingLines } from '../../../src/ui/panel/working-lines.ts';

const worked = (over: Partial<Effectiveness> = {}): Effectiveness => ({
  value: 1,
  fit: 0.9,
  support: 0,
  depth: 0,
  strain: 0,
  needs: { collaborate: 3 },
  met: ['collaborate'],
  unmet: [],
  backing: [],
  ...over,
});

test('The working adds up to the value it explains.', () => {
  const lines = workingLines(worked({ value: 0.5 + 0.54 + 0.15 + 0.06 - 0.06, support: 0.6, depth: 0.4, strain: 0.2 }));
  const added = lines.slice(0, -1).reduce((sum, { adds }) => sum + Number(adds.replace('−', '-')), 0);
  expect(added).toBeCloseTo(Number(lines.at(-1)?.adds), 1);
  expect(lines.at(-1)).toEqual({ says: 'Together', adds: '1.19' });
  expect(lines.map(({ adds }) => adds)).toContain('−0.06');
});

test('Where the sum leaves its bounds the working says that it was kept.', () => {
  expect(workingLines(worked({ value: 0.2, fit: 0, strain: 1.5 })).at(-1)?.says).toContain('kept between');
});

test('Helping and hurting factors stand in one sentence.', () => {
  expect(scaleWords({ value: 1.15 })).toContain('multiplied by 1.15, what hurt by 0.85');
});

test('What is scaled is named, and all else said to come as written.', () => {
  const says = scaleWords({ value: 1 });
  for (const words of ['trust', 'giving both ways', 'resources', 'pace', 'later', 'All else came as written.'])
    expect(says).toContain(words);
});
