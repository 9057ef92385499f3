import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from './system-code.ts';

/** Bytes of the key that tokens are signed with. */
const keyBytes = 32;

/** What a server keeps between its starts. */
export interface DataFolder {
  /** The file of its logs. */
  readonly logs: string;
  readonly key: Buffer;
}

const logsName = 'workshops.sqlite';

/** The file of the logs in a data folder that a server has used. Throws one sentence where none has: nothing is made. */
export function logsIn(folder: string): string {
  const file = join(folder, logsName);
  if (!existsSync(file)) throw new Error(`--data is ${folder}, and no workshop has run over that: there is no ${file}.`);
  return file;
}

/** Makes or opens a data folder, for this user of the machine alone. Throws one sentence where it cannot be used. */
export function openDataFolder(folder: string): DataFolder {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return openIn(folder);
  } catch (why) {
    const code = systemCode(why);
    throw code === '' ? why : new Error(`--data is ${folder}, and nothing can be kept there (${code}). Give another folder.`);
  }
}

function openIn(folder: string): DataFolder {
  const file = join(folder, 'key');
  try {
    // Fails where there is one: of two servers that start together, both sign with the key of the first.
    writeFileSync(file, randomBytes(keyBytes), { flag: 'wx', mode: 0o600 });
  } catch (why) {
    if (systemCode(why) !== 'EEXIST') throw why;
    chmodSync(file, 0o600);
  }
  const key = readFileSync(file);
  if (key.length !== keyBytes) throw new Error(`${file} is no key of this server. Move it away, and everybody joins anew.`);
  return { logs: join(folder, logsName), key };
}
