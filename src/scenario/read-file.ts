import { readFileSync, statSync } from 'node:fs';
import type { Problem } from './problem.ts';
import { largest, sourceOf } from './source.ts';

export type FileText =
  | { readonly ok: true; readonly text: string }
  /** `opened`: whether the problem stands in the text, at its place. */
  | { readonly ok: false; readonly opened: boolean; readonly problem: Problem };

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EACCES: 'This file may not be read.',
  EPERM: 'This file may not be read.',
  EISDIR: 'This is a folder. Name a file.',
  ENAMETOOLONG: 'There is no such file.',
  ELOOP: 'This link leads in a circle.',
};

/** The text of a file that is short, UTF-8 and not too tangled, or the problem with it. Never throws, never waits for a pipe. */
export function readFileText(file: string): FileText {
  const no = (message: string, line?: number): FileText => ({
    ok: false,
    opened: line !== undefined,
    problem: { file, line: line ?? 1, column: 1, message },
  });
  let bytes: Uint8Array;
  try {
    // Asked before it is opened: a pipe that nobody writes to would keep us waiting.
    const stats = statSync(file);
    if (stats.isDirectory()) return no('This is a folder. Name a file.');
    if (!stats.isFile()) return no('This is no ordinary file.');
    if (stats.size > largest) return no(`This file has ${stats.size} bytes, and at most ${largest} are read. Is it the right file?`);
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return no(reasons[code] ?? 'This file cannot be read.');
  }
  const source = sourceOf(bytes);
  return source.ok ? source : no(source.message, source.line);
}
