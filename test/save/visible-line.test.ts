import { expect, test } from 'vitest';
import { visibleLine } from '../../src/save/visible-line.ts';

test('a line that is too long ends before a sign that would be cut in two', () => {
  expect(visibleLine(`${'a'.repeat(39)}😀`, 40)).toBe('a'.repeat(39));
  expect(visibleLine(`${'a'.repeat(38)}😀`, 40)).toBe(`${'a'.repeat(38)}😀`);
});
