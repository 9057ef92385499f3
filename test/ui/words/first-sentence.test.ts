import { expect, test } from 'vitest';
import { firstSentence } from '../../../src/ui/words/first-sentence.ts';

test('a text is cut after its first sentence, whatever ends it', () => {
  expect(firstSentence('It rains. Nobody comes.')).toBe('It rains.');
  expect(firstSentence('‘Who pays?’ Ada looks up.')).toBe('‘Who pays?’');
  expect(firstSentence('It rains.\n\nNobody comes.')).toBe('It rains.');
});

test('a stop within a sentence does not end it, and one sentence is whole', () => {
  expect(firstSentence('At 7 a.m. the hall is £2.40 warmer. She waits.')).toBe('At 7 a.m. the hall is £2.40 warmer.');
  expect(firstSentence('One sentence only.\n')).toBe('One sentence only.');
});
