/** What went wrong, in words. */
export const messageOf = (why: unknown): string => (why instanceof Error ? why.message : String(why));
