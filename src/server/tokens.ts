import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId } from '../save/loose.ts';

/** Who a token says its bearer is. */
export interface Claim {
  /** Session id. */
  readonly session: string;
  readonly kind: 'seat' | 'facilitator' | 'stage';
  readonly id: string;
}

const kinds: readonly Claim['kind'][] = ['seat', 'facilitator', 'stage'];

const signatureOf = (key: Buffer, said: string): Buffer => createHmac('sha256', key).update(said).digest();

/** `session.kind.id.signature`, signed with all 256 bits. */
export function signToken(key: Buffer, { session, kind, id }: Claim): string {
  const said = `${session}.${kind}.${id}`;
  return `${said}.${signatureOf(key, said).toString('base64url')}`;
}

/** Whose token this is, or `undefined` where this server has not signed it. */
export function readToken(key: Buffer, token: unknown): Claim | undefined {
  if (typeof token !== 'string' || token.length > 400) return undefined;
  const [session, kind, id, signature = '', ...more] = token.split('.');
  const known = kinds.find((one) => one === kind);
  if (!isId(session) || !isId(id) || !known || more.length > 0) return undefined;
  const given = Buffer.from(signature, 'base64url');
  const ours = signatureOf(key, `${session}.${known}.${id}`);
  return given.length === ours.length && timingSafeEqual(given, ours) ? { session, kind: known, id } : undefined;
}
