import { describe, expect, test } from 'vitest';
import { codeOf, codesInAll, readCode } from '../../src/workshop/code.ts';
import { codeWords } from '../../src/workshop/code-words.ts';
import { phraseOf, phraseWords, readPhrase } from '../../src/workshop/recovery-phrase.ts';
import { recoveryWords } from '../../src/workshop/recovery-words.ts';

/** How many letters have to be put in, taken out or changed. */
function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}

const closest = (words: readonly string[]): number =>
  Math.min(...words.flatMap((word, at) => words.slice(at + 1).map((other) => slips(word, other))));

describe('a room’s code', () => {
  test('is a word and two digits, and comes back however it is typed', () => {
    for (let chance = 0; chance < codesInAll; chance++) {
      const code = codeOf(chance);
      expect(code).toMatch(/^[A-Z]{4,9} [2-9]{2}$/u);
      expect(readCode(` ${code.toLowerCase().replace(' ', '-')} `)).toBe(code);
      expect(readCode(code.replace(' ', ''))).toBe(code);
    }
    expect(new Set(Array.from({ length: codesInAll }, (_, chance) => codeOf(chance))).size).toBe(codesInAll);
    expect(codesInAll).toBeGreaterThan(5000);
  });

  test('is never mistaken for another by one letter, has no 0 and no 1, and nothing to snigger at', () => {
    expect(closest(codeWords)).toBeGreaterThan(1);
    const all = Array.from({ length: codesInAll }, (_, chance) => codeOf(chance));
    expect(all.filter((code) => / (?:69|88)$|[01]/u.test(code))).toEqual([]);
  });

  test('of no room is none', () => {
    for (const typed of ['', 'TERN', 'TERN 10', 'TERN 420', 'CROCODILE 42', '42 TERN', 'TERN 69']) expect(readCode(typed)).toBeUndefined();
  });
});

describe('a recovery phrase', () => {
  test('has 64 bits: eight of 256 words, apart from their fourth letter on', () => {
    expect(recoveryWords).toHaveLength(256);
    expect(new Set(recoveryWords.map((word) => word.slice(0, 4))).size).toBe(256);
    expect(closest(recoveryWords)).toBeGreaterThan(1);
    expect(phraseWords * Math.log2(recoveryWords.length)).toBe(64);
  });

  test('comes back however it is typed, and from four letters of each word', () => {
    const phrase = phraseOf([0, 255, 7, 99, 128, 64, 200, 31]);
    expect(phrase.split(' ')).toHaveLength(8);
    expect(readPhrase(`  ${phrase.toUpperCase().replaceAll(' ', ',  ')}.`)).toBe(phrase);
    const short = phrase
      .split(' ')
      .map((word) => word.slice(0, 4))
      .join(' ');
    expect(readPhrase(short)).toBe(phrase);
  });

  test('of too few words, or of others, is none', () => {
    const phrase = phraseOf([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const typed of ['', phrase.split(' ').slice(1).join(' '), `${phrase} ${phrase}`, phrase.replace(/\w+$/u, 'crocodile')])
      expect(readPhrase(typed)).toBeUndefined();
  });
});
