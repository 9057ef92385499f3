/** How another choice stands beside one's own. */
export const leaningWords = { up: 'higher', down: 'lower', same: 'as high' } as const;
