/** The same words without their capital, as they stand within a sentence. */
export const lowered = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
