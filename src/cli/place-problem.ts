import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Why a file cannot be written where it belongs, in a sentence, or `undefined` where it can. Makes the folder where there is none. */
export function placeProblem(file: string): string | undefined {
  const folder = dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    return `${folder} is no folder that can be written to. Move what is in its place, then try again.`;
  }
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ? `${file} is a folder. Move it, then try again.` : undefined;
}
