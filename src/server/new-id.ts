import { randomBytes } from 'node:crypto';

/** An id that nobody guesses: 128 bits. */
export const newId = (): string => randomBytes(16).toString('base64url');
