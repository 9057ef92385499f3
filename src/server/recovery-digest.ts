import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const digest = (phrase: string, salt: string): Promise<string> =>
  new Promise((done, failed) => {
    scrypt(phrase, salt, 32, (why, key) => (why ? failed(why) : done(`${salt}.${key.toString('base64url')}`)));
  });

/** What is kept of a recovery phrase: `salt.digest`, from which it cannot be told. */
export const recoveryDigest = (phrase: string): Promise<string> => digest(phrase, randomBytes(16).toString('base64url'));

/** What is kept, where this is the phrase it was made from. */
export async function recoveryProof(phrase: string, kept: string): Promise<string | undefined> {
  const typed = Buffer.from(await digest(phrase, kept.split('.')[0] ?? ''));
  const ours = Buffer.from(kept);
  return typed.length === ours.length && timingSafeEqual(typed, ours) ? kept : undefined;
}
