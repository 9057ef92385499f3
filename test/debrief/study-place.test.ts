import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { studyPlace } from '../../src/debrief/study-place.ts';

const register = parse(readFileSync('scenarios/evidence.yaml', 'utf8')) as {
  id: string;
  lines: string;
  source: string;
  caseStudy: string;
}[];

/** The line on which each part of the report begins. */
const begins = [
  [1, 'executive summary'],
  [334, 'chapter 1'],
  [406, 'chapter 2'],
  [795, 'chapter 3'],
  [1460, 'chapter 4'],
  [2090, 'chapter 5'],
  [2469, 'chapter 6'],
  [3027, 'chapter 7'],
  [3226, 'chapter 8'],
  [3390, 'appendix'],
] as const;

it('says of every entry of the register where its lines stand', () => {
  const wrong = register.filter(({ id, lines, source }) => {
    const from = Number(lines.split('-')[0]);
    const place = source.startsWith('004') ? 'companion report on child poverty' : begins.findLast(([line]) => line <= from)?.[1];
    return !studyPlace(id).startsWith(place ?? 'nowhere');
  });
  expect(register.length).toBeGreaterThan(300);
  expect(wrong.map(({ id }) => `${id}: ${studyPlace(id)}`)).toEqual([]);
});

it('names the case study of every entry that is of one', () => {
  const ofCases = register.filter(({ caseStudy, source }) => caseStudy !== 'none' && !source.startsWith('004'));
  expect(ofCases.length).toBeGreaterThan(100);
  for (const { id, caseStudy } of ofCases) expect(studyPlace(id)).toMatch(new RegExp(`, case study ${caseStudy}$`));
});
