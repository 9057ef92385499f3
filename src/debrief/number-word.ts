import { capital } from './capital.ts';

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/**
 * How many there are, as a sentence says it; figures beyond twelve. What is measured, and n of m, stands in figures.
 * `nought`: for where no noun follows, "none".
 */
export const numberWord = (count: number, nought = 'no'): string => (count === 0 ? nought : (words[count] ?? String(count)));

/** The same at the head of a sentence. */
export const headNumber = (count: number, nought?: string): string => capital(numberWord(count, nought));
