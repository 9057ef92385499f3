import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDataFolder } from '../../src/server/data-folder.ts';
import { limitOf } from '../../src/server/limit.ts';
import { recoveryDigest, recoveryProof } from '../../src/server/recovery-digest.ts';
import { type Claim, readToken, signToken } from '../../src/server/tokens.ts';

const key = Buffer.alloc(32, 1);
const claim: Claim = { session: 's1', kind: 'seat', id: 'ann' };

test('a token says who its bearer is to the server that signed it, and to no other', () => {
  const token = signToken(key, claim);
  expect(readToken(key, token)).toEqual(claim);
  expect(readToken(Buffer.alloc(32, 2), token)).toBeUndefined();
});

test.each([
  ['another kind', (token: string) => token.replace('.seat.', '.facilitator.')],
  ['another id', (token: string) => token.replace('.ann.', '.bob.')],
  ['another session', (token: string) => token.replace('s1.', 's2.')],
  ['a cut signature', (token: string) => token.slice(0, -4)],
  ['no signature', (token: string) => token.split('.').slice(0, 3).join('.')],
  ['something behind it', (token: string) => `${token}.x`],
  ['nothing', () => ''],
])('a token with %s is nobody’s', (_, change) => {
  expect(readToken(key, change(signToken(key, claim)))).toBeUndefined();
});

test('the key is kept for the next start, and for this user alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  try {
    const at = join(folder, 'deep', 'data');
    const made = openDataFolder(at).key;
    expect(openDataFolder(at).key).toEqual(made);
    expect(statSync(join(at, 'key')).mode & 0o777).toBe(0o600);
    expect(made.equals(openDataFolder(join(folder, 'other')).key)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a recovery phrase is proved without being kept', async () => {
  const kept = await recoveryDigest('acid atom bird');
  expect(kept).not.toContain('acid');
  expect(await recoveryProof('acid atom bird', kept)).toBe(kept);
  expect(await recoveryProof('acid atom bard', kept)).toBeUndefined();
  expect(await recoveryDigest('acid atom bird')).not.toBe(kept);
});

test('a limit holds by name, and lets go after its span', () => {
  const limit = limitOf(2, 1000);
  for (const at of [0, 600]) limit.count('a', at);
  expect(limit.isReached('a', 700)).toBe(true);
  expect(limit.isReached('b', 700)).toBe(false);
  expect(limit.isReached('a', 1000)).toBe(false);
  limit.count('a', 1100);
  expect(limit.isReached('a', 1200)).toBe(true);
});
