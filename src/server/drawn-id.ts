import { createHmac } from 'node:crypto';
import { newId } from './new-id.ts';
import type { Claim } from './tokens.ts';

/** Long enough that nobody brings another's by chance. */
const isWord = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{16,64}$/u.test(value);

/**
 * The id of somebody new in a session. `word`: drawn by whoever asks. The same word is the same id, however often it arrives and whichever
 * process hears it: who was not answered may ask again, and is not seated twice. Without one it is new each time.
 */
export function drawnId(key: Buffer, { session, kind }: Omit<Claim, 'id'>, word: unknown): string {
  if (!isWord(word)) return newId();
  return createHmac('sha256', key).update(`drawn ${session} ${kind} ${word}`).digest().subarray(0, 16).toString('base64url');
}
