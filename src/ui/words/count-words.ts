/** A number with its noun: "1 table", "2 tables". */
export const countWords = (count: number, noun: string, nouns = `${noun}s`): string => `${count} ${count === 1 ? noun : nouns}`;
