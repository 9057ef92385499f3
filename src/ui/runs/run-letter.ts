/** Two runs beside each other, by letter: the first and the second. */
export const runLetters = ['A', 'B'] as const;
export type RunLetter = (typeof runLetters)[number];
