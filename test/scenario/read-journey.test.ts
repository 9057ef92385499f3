import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadScenarios, openLibrary } from '../../src/scenario/library.ts';
import { readJourney } from '../../src/scenario/read-journey.ts';

const file = 'scenarios/journeys/the-long-calm.yaml';
const written = readFileSync(file, 'utf8');
const around = {
  ...openLibrary().surroundings,
  scenarios: new Map(loadScenarios().scenarios.map((one) => [one.id, one])),
};
const read = (text: string, at = file) => readJourney(at, text, around);
/** The journey with one thing in it spoilt; the thing must be there. */
function spoilt(from: string | RegExp, to: string): string {
  expect(written).toMatch(from);
  return written.replace(from, to);
}

test('a written journey compiles into its chapters', () => {
  const { journey, problems, unknown } = read(written);
  expect(problems).toEqual([]);
  expect(unknown).toEqual([]);
  expect(journey?.chapters.map(({ number, scenarios }) => scenarios[number])).toEqual([
    'leading-change-h',
    'funding-shock-h',
    'political-swing-h',
  ]);
  expect(journey?.chapters[0]?.lines).toEqual([]);
  expect(journey?.chapters[1]?.lines.length).toBeGreaterThanOrEqual(8);
  expect(journey?.chapters.map(({ outlook }) => outlook.length > 0)).toEqual([false, false, true]);
});

describe('a fault is told with its line and column', () => {
  test.each<[string, string, string]>([
    [
      'a scenario that is not there',
      spoilt('scenario: funding-shock-h', 'scenario: funding-shock-x'),
      'There is no scenario that runs funding-shock-x.',
    ],
    ['an authority that is not there', spoilt('authority: H', 'authority: Q'), 'There is no readable authority Q.'],
    ['an id that is not the file’s', spoilt('id: the-long-calm', 'id: the-short-calm'), 'They must agree.'],
    ['no version', spoilt(/^version: 1\n/mu, ''), 'version'],
    ['a version of text', spoilt('version: 1', 'version: one'), 'whole number'],
    [
      'a month of another form',
      spoilt('- scenario: funding-shock-h', '- scenario: funding-shock-h\n    starts: "February 2010"'),
      'YYYY-MM',
    ],
    ['a field that does not exist', spoilt(/^title:/mu, 'tilte:'), 'tilte'],
    [
      'a first chapter with lines',
      spoilt('- scenario: leading-change-h', '- scenario: leading-change-h\n    between: Two winters.'),
      'Nothing comes before the first chapter.',
    ],
    ['an ending of another scenario', spoilt(/\{ ended: [a-z-]+ \}/u, '{ ended: top-deck }'), 'There is no ending top-deck.'],
    [
      'trust in somebody who is not in the chapter',
      spoilt(/\{ trust: \{ [a-z-]+: (-?\d)/u, '{ trust: { judith-of-old: $1'),
      'There is no stakeholder judith-of-old',
    ],
    ['evidence that the register does not know', spoilt('RL-8-15', 'RL-8-150'), 'The evidence register has no RL-8-150.'],
    [
      'an effect that comes later',
      spoilt(/- \{ trust: \{ [^}]+\}, why: [^}]+\}/u, '- { later: { months: 2, effects: [{ fact: cole-jar }] }, why: "in time" }'),
      'has no place here',
    ],
    ['a line without a grade', spoilt(/\n {8}grade: judgement/u, ''), 'grade'],
    ['an exclamation', spoilt(/The people stay\./u, 'The people stay!'), 'exclamation'],
    ['what is no journey', '- a list\n', 'fields'],
    ['what is no YAML', 'id: [\n', ''],
    ['nothing', '', ''],
  ])('%s', (_, text, says) => {
    const { journey, problems } = read(text);
    expect(journey).toBeUndefined();
    expect(problems.map(({ message }) => message).join('\n')).toContain(says);
    for (const problem of problems) {
      expect(problem.file).toBe(file);
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.column).toBeGreaterThan(0);
      expect(problem.message).toMatch(/[.?”]$/u);
    }
    expect(problems.length).toBeGreaterThan(0);
  });

  test('an outlook that never is the last word', () => {
    const last = written.lastIndexOf('\n    grade:');
    const { problems } = read(`${written.slice(0, last)}\n    when: { ended: top-deck }${written.slice(last)}`);
    expect(problems.map(({ message }) => message)).toContain('The last outlook has no when, so that one always holds.');
  });
});
