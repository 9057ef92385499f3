/** What the system calls what went wrong, such as `ENOENT`; empty where it was not the system. */
export const systemCode = (why: unknown): string => (why instanceof Error && 'code' in why ? String(why.code) : '');
