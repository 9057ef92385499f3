import { expect, test } from 'vitest';
import type { RoomTable } from '../../../src/debrief/room/room-table.ts';
import { areEven, endsHeading, stoppedWords, whereWords } from '../../../src/ui/room/where-words.ts';

/** A table after so many decisions of nine to eleven; `ending`: title of what it came to. */
const table = (number: number, made: number, ending?: string): RoomTable =>
  ({
    title: `Table ${number}`,
    steps: Array.from({ length: made }, () => ({})),
    ending: ending && { title: ending },
    of: { least: made === 7 ? 9 : made, most: made === 7 ? 9 : made + 1 },
  }) as unknown as RoomTable;

test('a table that has not come to its end says after which decision it stopped, and of how many', () => {
  expect(whereWords(table(1, 9, 'A list without names'), true)).toBe('A list without names');
  expect(whereWords(table(1, 7), true)).toBe('stopped after decision 7 of the story’s 9');
  expect(whereWords(table(1, 7), false)).toBe('under way, after decision 7 of the story’s 9');
  expect(whereWords(table(1, 0), true)).toBe('nothing decided');
});

test('figures say where they are of, where a table has stopped on its way', () => {
  const ended = [table(1, 9, 'An end'), table(2, 9, 'An end')];
  expect([endsHeading(ended, true), stoppedWords(ended, true)]).toEqual(['Where the tables ended', '']);
  const some = [table(1, 9, 'An end'), table(2, 7), table(3, 0)];
  expect([endsHeading(some, true), stoppedWords(some, true)]).toEqual([
    'Where the tables stopped',
    'Table 2 stopped after decision 7 of the story’s 9. Its figures are as they stood there.',
  ]);
  expect([endsHeading(some, false), stoppedWords(some, false)]).toEqual([
    'Where the tables stand',
    'Table 2 stands after decision 7 of the story’s 9.',
  ]);
  expect(stoppedWords([table(1, 7), table(2, 7)], true)).toBe(
    'Every table stopped after decision 7 of the story’s 9. Their figures are as they stood there.',
  );
  expect(stoppedWords([table(1, 7), table(2, 7), table(3, 6)], false)).toBe(
    'Table 1 and Table 2 stand after decision 7 of the story’s 9. Table 3 stands after decision 6 of the story’s 6 or 7.',
  );
});

test('tables that stopped at different decisions are not told as if only their choices differed', () => {
  expect(areEven([table(1, 9, 'An end'), table(2, 8, 'An end')])).toBe(true);
  expect(areEven([table(1, 7), table(2, 7), table(3, 0)])).toBe(true);
  expect(areEven([table(1, 9, 'An end'), table(2, 7)])).toBe(false);
});
