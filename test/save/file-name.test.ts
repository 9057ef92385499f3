import { expect, it } from 'vitest';
import { fileName } from '../../src/save/file-name.ts';

it('shows a short name whole, without what cannot be seen', () => {
  expect(fileName('room.json')).toBe('room.json');
  expect(fileName('\u202Etxt.exe\u0000.json')).toBe('txt.exe.json');
  expect(fileName(`${'a'.repeat(53)}.json`)).toHaveLength(58);
});

it('shows the beginning and the end of a long one, and cuts no sign in two', () => {
  expect(fileName(`${'L'.repeat(230)}.json`)).toBe(`${'L'.repeat(36)} … ${'L'.repeat(17)}.json`);
  const signs = fileName('🚲'.repeat(90));
  expect(signs).toBe(`${'🚲'.repeat(36)} … ${'🚲'.repeat(22)}`);
});

it('says so where there is no name to see', () => {
  expect(fileName(' \u200B\u202E ')).toBe('A file without a name');
});
