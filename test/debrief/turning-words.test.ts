import { expect, test } from 'vitest';
import { reportOf } from '../../src/debrief/report.ts';
import { turningWords } from '../../src/debrief/turning-words.ts';
import { smallScenario } from '../small-scenario.ts';
import { randomRun } from './random-run.ts';

const { decisions } = reportOf(smallScenario(), randomRun(smallScenario(), 1));
const label = decisions[0]?.label ?? '';

test('the decision that moved most is named, and those that moved as much', () => {
  const words = (alike: readonly number[]) => turningWords({ decisions, turningPoint: { decision: 0, moved: 4, alike } });
  expect(words([])).toBe(`Decision 1, ${label}, moved trust most.`);
  expect(words([4])).toBe(`Decision 1, ${label}, moved trust most, and 5 as much.`);
  expect(words([4, 7])).toBe(`Decision 1, ${label}, moved trust most, and 5 and 8 as much.`);
  expect(turningWords({ decisions, turningPoint: undefined })).toBeUndefined();
});
