import { request } from 'node:http';
import type { Loose } from '../save/loose.ts';
import type { ApiAnswer } from './api.ts';
import { passHeader } from './passes.ts';

/** How long another process may take to answer before it is taken to be gone, milliseconds. */
const patience = 1200;

/**
 * Puts a question to the process at `address`, with the pass of whoever asks. Its answer may be of any length: a room’s record grows with
 * its tables. `undefined` where it does not answer, or is no longer the one to ask. Never rejects.
 */
export function passOn(address: string, path: string, body: Loose, pass: string): Promise<ApiAnswer | undefined> {
  const text = JSON.stringify(body);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), [passHeader]: pass };
  const told = new Promise<ApiAnswer | undefined>((done) => {
    const asked = request(new URL(path, address), { method: 'POST', headers, signal: AbortSignal.timeout(patience) }, (response) => {
      let said = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        said += part;
      });
      response.once('error', () => done(undefined));
      response.once('close', () => done(undefined));
      response.once('end', () => done(response.statusCode === 421 || response.statusCode === 500 ? undefined : read(said)));
    });
    asked.once('error', () => done(undefined));
    asked.end(text);
  });
  // Also where there can be no such address.
  return told.catch(() => undefined);
}

function read(said: string): ApiAnswer | undefined {
  try {
    return JSON.parse(said) as ApiAnswer;
  } catch {
    return undefined;
  }
}
