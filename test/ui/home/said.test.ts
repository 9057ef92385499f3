import { expect, test } from 'vitest';
import { saidAuthority, saidProfile } from '../../../src/ui/home/said-authority.ts';
import { saidDecisions, saidProgress, spanDecisions } from '../../../src/ui/home/said-decisions.ts';
import { saidWhen } from '../../../src/ui/home/said-when.ts';
import { sourceOf } from '../../../src/ui/home/source-of.ts';

const noon = new Date(2026, 10, 22, 12, 0).getTime();
const minutes = (count: number): number => noon - count * 60_000;

test('a moment is said as one would say it', () => {
  expect(saidWhen(minutes(0), noon)).toBe('just now');
  expect(saidWhen(minutes(1), noon)).toBe('1 minute ago');
  expect(saidWhen(minutes(59), noon)).toBe('59 minutes ago');
  expect(saidWhen(minutes(125), noon)).toBe('today at 09:55');
  expect(saidWhen(minutes(13 * 60), noon)).toBe('yesterday at 23:00');
  expect(saidWhen(minutes(3 * 24 * 60), noon)).toBe('3 days ago');
  expect(saidWhen(minutes(30 * 24 * 60), noon)).toBe('on 23 October 2026');
});

test('a clock set back does not speak of the future', () => {
  expect(saidWhen(minutes(-5), noon)).toBe('just now');
});

test('decisions are said in words, as one number or as two', () => {
  expect(saidDecisions({ least: 10, most: 10 })).toBe('ten decisions');
  expect(saidDecisions({ least: 9, most: 12 })).toBe('nine to twelve decisions');
  expect(saidDecisions({ least: 1, most: 1 })).toBe('one decision');
});

test('several sheets span the shortest and the longest way', () => {
  expect(spanDecisions([{ decisions: { least: 9, most: 10 } }, { decisions: { least: 10, most: 12 } }])).toEqual({ least: 9, most: 12 });
  expect(spanDecisions([])).toBeUndefined();
});

test('a run stands at its next decision, and never beyond the last', () => {
  expect(saidProgress(3, { least: 10, most: 10 })).toBe('Decision 4 of 10');
  expect(saidProgress(3, { least: 9, most: 12 })).toBe('Decision 4 of 9 to 12');
  expect(saidProgress(10, { least: 9, most: 12 })).toBe('Decision 11 of 11 to 12');
  expect(saidProgress(12, { least: 9, most: 12 })).toBe('Decision 12 of 12');
});

test('a source is the case study and its chapter', () => {
  expect(sourceOf({ caseStudy: '3', cite: 'Resourceful leadership, chapter 4, case study 3' })).toEqual({
    what: 'Case study 3',
    where: 'chapter 4',
  });
  expect(sourceOf({ caseStudy: undefined, cite: 'Child poverty, part 2' })).toEqual({
    what: 'Child poverty report',
    where: 'the companion',
  });
});

test('an authority is a letter, and a composite says that it is one', () => {
  expect(saidAuthority('C')).toBe('Authority C');
  expect(saidProfile('C', { consistency: 3, politicalStability: 8 })).toBe('uneven, settled politics');
  expect(saidAuthority('composite')).toBe('Composite');
  expect(saidProfile('composite', { consistency: 3, politicalStability: 8 })).toBe('several places');
});
