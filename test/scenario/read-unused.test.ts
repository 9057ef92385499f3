import { describe, expect, test } from 'vitest';
import { readUnused } from '../../src/scenario/read-unused.ts';

const file = 'scenarios/unused-evidence.yaml';

const list = `- because: They tell how the study was made.
  evidence: [RL-0-1, RL-1-3]
- because: >-
    A definition that the model is built on.
  evidence: [RL-BEH-1-D]
`;

const known = { register: new Set(['RL-0-1', 'RL-1-3', 'RL-BEH-1-D', 'RL-CS3-R1']), cited: new Set(['RL-CS3-R1']) };

test('a list with a reason for each group has no problems', () => {
  const { listed, problems } = readUnused(file, list, known);
  expect(problems).toEqual([]);
  expect([...listed]).toEqual(['RL-0-1', 'RL-1-3', 'RL-BEH-1-D']);
});

test('a finding that nobody uses and that does not stand here is a problem', () => {
  const register = new Set([...known.register, 'RL-2-13']);
  expect(readUnused(file, list, { ...known, register }).problems).toEqual([
    { file, line: 1, column: 1, message: 'No scenario uses RL-2-13. Use what a player could meet, or say here why not.' },
  ]);
});

describe('what is wrong with the list is told with its place', () => {
  test.each([
    ['an id nobody knows', 'RL-1-3', 'RL-1-33', 2, 22, 'The evidence register has no RL-1-33. Did you mean RL-1-3?'],
    ['an id twice in a group', 'RL-1-3', 'RL-0-1', 2, 22, 'RL-0-1 stands in this list twice. Keep one.'],
    ['an id in two groups', '[RL-BEH-1-D]', '[RL-BEH-1-D, RL-1-3]', 5, 26, 'RL-1-3 stands in this list twice. Keep one.'],
    ['an id that is used after all', 'RL-1-3', 'RL-CS3-R1', 2, 22, 'RL-CS3-R1 is used after all. Take it out of this list.'],
    ['an empty reason', 'because: They tell how the study was made.', 'because: " "', 1, 12, 'Say why these are not used.'],
    ['no reason', '- because: They tell how the study was made.\n  evidence', '- evidence', 1, 3, 'because is missing'],
    ['a reason that is no text', 'They tell how the study was made.', '[made]', 1, 12, 'Expected: a text'],
    ['no evidence', '  evidence: [RL-BEH-1-D]\n', '', 3, 3, 'evidence is missing'],
    ['an empty group', '[RL-BEH-1-D]', '[]', 5, 13, 'Expected: at least one id'],
    ['one id, not in a list', '[RL-BEH-1-D]', 'RL-BEH-1-D', 5, 13, 'Expected: a list'],
    ['an id that is a number', 'RL-1-3]', '13]', 2, 22, 'Expected: a text'],
    ['a field misspelt', 'because: >-', 'becuase: >-', 3, 3, 'There is no field becuase here. Did you mean because?'],
    ['a bracket left open', 'RL-1-3]', 'RL-1-3', 3, 1, 'This line is not indented like its neighbours.'],
  ])('%s', (_, from, to, line, column, says) => {
    expect(list).toContain(from);
    const { problems } = readUnused(file, list.replace(from, to), known);
    expect(problems).toContainEqual({ file, line, column, message: expect.stringContaining(says) });
  });

  test.each(['', '[', 'because: a', 'a', '~'])('%j is no list, and no accident either', (text) => {
    const { listed, problems } = readUnused(file, text, known);
    expect(listed.size).toBe(0);
    expect(problems.length).toBeGreaterThan(0);
  });
});
