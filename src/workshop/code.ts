import { codeWords } from './code-words.ts';

/** Read from the back of a room: no 0 and no 1, which look like letters. */
const digits = '23456789';
/** Numbers that some would read more into. */
const unwanted: readonly string[] = ['69', '88'];

const numbers = [...digits].flatMap((ten) => [...digits].map((one) => ten + one)).filter((number) => !unwanted.includes(number));

/** How many rooms could have a code of their own at once. */
export const codesInAll = codeWords.length * numbers.length;

/** A room's code, such as `TERN 42`. `chance`: whole, 0 to 2³² − 1. */
export function codeOf(chance: number): string {
  const at = chance % codesInAll;
  return `${(codeWords[Math.floor(at / numbers.length)] ?? '').toUpperCase()} ${numbers[at % numbers.length] ?? ''}`;
}

/** A code as somebody typed it, in the form in which rooms are called; `undefined` where no room could be called so. */
export function readCode(typed: string): string | undefined {
  const [, word = '', number = ''] = /^\s*([a-z]+)[\s-]*(\d\d)\s*$/iu.exec(typed.slice(0, 40)) ?? [];
  return codeWords.includes(word.toLowerCase()) && numbers.includes(number) ? `${word.toUpperCase()} ${number}` : undefined;
}
