import { describe, expect, test } from 'vitest';
import { readAuthority } from '../../src/scenario/read-authority.ts';
import { smallAuthority } from '../small-document.ts';

test('the small authority has no problems', () => {
  const { authority, problems } = readAuthority('scenarios/authorities/s.yaml', smallAuthority);
  expect(problems).toEqual([]);
  expect(authority?.wards).toHaveLength(4);
});

describe('what is wrong with an authority is told with its place', () => {
  test.each([
    ['another file’s name', 'id: S', 'id: T', 1, 5, 'The id is T, but the file is called s.yaml'],
    ['a side out of range', 'level: 4', 'level: 14', 2, 19, 'a whole number from 0 to 10'],
    ['a side missing', ', deprivation: 6', '', 2, 1, 'deprivation is missing'],
    ['a point with three numbers', '[700, 450]', '[700, 450, 3]', 11, 9, 'two numbers: across and down'],
    ['a border of two points', ', [1080, 700], [320, 680]', '', 7, 11, 'at least three points'],
    ['too few figures', 'outcomes: [4, 4]', 'outcomes: [4]', 15, 39, 'This ward has 1 figures for 2 indicators'],
    ['a ward twice', 'id: hill', 'id: mill', 16, 11, 'Two wards have the id mill'],
    ['a place twice', 'id: quay-school', 'id: town-hall', 20, 11, 'Two places have the id town-hall'],
    ['a place nowhere', 'ward: mill', 'ward: mil', 19, 61, 'There is no ward mil. Did you mean mill?'],
    ['a kind of place nobody drew', 'kind: school', 'kind: college', 20, 49, 'one of townhall, offices, school'],
    ['a field misspelt', 'history:', 'histori:', 3, 1, 'There is no field histori here. Did you mean history?'],
  ])('%s', (_, from, to, line, column, says) => {
    expect(smallAuthority).toContain(from);
    const { problems } = readAuthority('s.yaml', smallAuthority.replace(from, to));
    expect(problems).toContainEqual({ file: 's.yaml', line, column, message: expect.stringContaining(says) });
  });

  test.each(['', '[', '- a', 'a', '~'])('%j is no authority, and no accident either', (text) => {
    const { authority, problems } = readAuthority('s.yaml', text);
    expect(authority).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });
});
