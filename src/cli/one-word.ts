import type { Arguments } from './arguments.ts';

export type OneWord = { readonly ok: true; readonly word: string } | { readonly ok: false; readonly problem: string };

/** The one word that a command takes, or a sentence. `what`: what it names and what for, as “scenario to play”. */
export function oneWord({ words }: Arguments, what: string): OneWord {
  const [word, ...more] = words;
  if (word !== undefined && more.length === 0) return { ok: true, word };
  return {
    ok: false,
    problem: word === undefined ? `Name one ${what}.` : `Name one ${what}. There are ${words.length}: ${words.join(', ')}.`,
  };
}
