import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** What is packed already and only grows by being packed again. */
const packed = /\.(woff2|mp3|opus)$/;
/** The same files make the same archive, whenever it is made. */
const mtime = new Date(2000, 0, 1);

/** Every file of a folder, by its address in it. */
export function filesIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(names.sort().map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name))]));
}

/** Packs files into the bytes of a zip archive. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const packing: Zippable = {};
  for (const [name, bytes] of files) packing[name] = [bytes, { level: packed.test(name) ? 0 : 9, mtime }];
  return zipSync(packing);
}
