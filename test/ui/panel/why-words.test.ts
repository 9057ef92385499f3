import { expect, test } from 'vitest';
import type { Effectiveness } from '../../../src/core/effectiveness.ts';
import { whyWords } from '../../../src/ui/panel/why-words.ts';
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
const nameOf = (id: string): string => ({ ben: 'Ben Osei' })[id] ?? id;
const say = (over: Partial<Effectiveness>): string => whyWords(worked(over), nameOf).join(' ');

test('The first sentence says how well it worked.', () => {
  expect(say({ value: 1.3 })).toMatch(/^It worked very well\./);
  expect(say({ value: 1 })).toMatch(/^It worked well\./);
  expect(say({ value: 0.8 })).toMatch(/^It worked in part\./);
  expect(say({ value: 0.3 })).toMatch(/^It worked badly\./);
});

test('What was asked for and missing is named.', () => {
  expect(say({ fit: 0.6, unmet: ['openness'] })).toContain('It also asked for openness to possibilities, and that was missing.');
  expect(say({ fit: 0, met: [], unmet: ['learn', 'results'] })).toContain(
    'asked for learning as you go and a focus on results. What you did was something else.',
  );
});

test('A moment without needs is not blamed on anybody.', () => {
  expect(say({ fit: 0, met: [], unmet: [], needs: {} })).toContain('The moment asked for nothing in particular.');
});

test('Whoever stood behind it is named with how much it helped.', () => {
  expect(say({})).toContain('You put nothing behind it.');
  expect(say({ backing: [{ id: 'ben', affinity: 0.9 }] })).toContain('Ben Osei behind it was a real help.');
  expect(say({ backing: [{ id: 'ben', affinity: 0 }] })).toContain('with little to add');
});

test('Strain is only spoken of where there is some.', () => {
  expect(say({ strain: 0 })).not.toContain('tired');
  expect(say({ strain: 0.3 })).toContain('You were tired');
  expect(say({ strain: 0.8 })).toContain('You were worn out');
});

test('No sentence carries a figure.', () => {
  expect(say({ strain: 0.8, depth: 0.6, backing: [{ id: 'ben', affinity: 0.4 }] })).not.toMatch(/\d/);
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
