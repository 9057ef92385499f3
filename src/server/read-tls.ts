import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { messageOf } from './message-of.ts';
import { systemCode } from './system-code.ts';

/** A certificate with its chain, and its key, PEM. */
export interface Tls {
  readonly cert: string;
  readonly key: string;
}

/** Reads both from files. Throws a sentence where one cannot be read, or where they do not belong together. */
export function readTls({ certificate, key }: { readonly certificate: string; readonly key: string }): Tls {
  const tls: Tls = { cert: readPem('tls', certificate), key: readPem('tls-key', key) };
  try {
    createSecureContext({ ...tls });
  } catch (why) {
    throw new Error(`${certificate} and ${key} cannot be used together: ${messageOf(why)}.`);
  }
  return tls;
}

function readPem(flag: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (why) {
    throw new Error(`--${flag}: ${file} cannot be read (${systemCode(why) || messageOf(why)}).`);
  }
}
