import { recoveryWords } from './recovery-words.ts';

/** Words in a phrase: 8 of 8 bits each, 64 bits in all. A room answers few guesses a minute, so that is enough. */
export const phraseWords = 8;

/** A recovery phrase to print. `chance`: at least `phraseWords` random bytes, each 0–255. */
export const phraseOf = (chance: readonly number[]): string =>
  chance
    .slice(0, phraseWords)
    .map((byte) => recoveryWords[byte & 255])
    .join(' ');

/** A phrase as somebody typed it, in the form it was printed in; `undefined` where it is no phrase. Four letters of each word are enough. */
export function readPhrase(typed: string): string | undefined {
  const words =
    typed
      .slice(0, 400)
      .toLowerCase()
      .match(/[a-z]+/gu) ?? [];
  const known = words.map((word) => recoveryWords.find((one) => one === word || (word.length >= 4 && one.startsWith(word))));
  return known.length === phraseWords && !known.includes(undefined) ? known.join(' ') : undefined;
}
