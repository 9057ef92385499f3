import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readFileText } from '../../src/scenario/read-file.ts';
import { smallDocument } from '../small-document.ts';

const folder = mkdtempSync(join(tmpdir(), 'bearings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

describe('a file that cannot be read is told in one sentence', () => {
  const bytes = new TextEncoder().encode(smallDocument);
  test.each([
    ['missing', join(folder, 'nowhere.yaml'), 1, 'There is no such file.'],
    ['below a file', join(write('file.yaml', smallDocument), 'inner.yaml'), 1, 'There is no such file.'],
    ['a folder', folder, 1, 'This is a folder. Name a file.'],
    ['a device without end', '/dev/zero', 1, 'This is no ordinary file.'],
    ['a name that no system allows', 'a\0b', 1, 'This file cannot be read.'],
    ['empty', write('empty.yaml', ''), 1, 'This file is empty.'],
    ['only white space', write('white.yaml', ' \n\t\n'), 1, 'This file is empty.'],
    [
      'huge',
      write('huge.yaml', 'a'.repeat(1024 * 1024 + 1)),
      1,
      'This file has 1048577 bytes, and at most 1048576 are read. Is it the right file?',
    ],
    [
      'UTF-16',
      write('wide.yaml', Buffer.from(smallDocument, 'utf16le')),
      1,
      'A control character (number 0) stands in this line. Take it out.',
    ],
    [
      'Latin-1',
      write('latin.yaml', Buffer.concat([bytes.subarray(0, 40), Buffer.from([0xe9]), bytes.subarray(40)])),
      4,
      'This file is not UTF-8 text. Save it as UTF-8.',
    ],
    [
      'with a bell in it',
      write('bell.yaml', smallDocument.replace('Cal brings', 'Cal\u0007brings')),
      smallDocument.split('Cal brings')[0]?.split('\n').length,
      'A control character (number 7) stands in this line. Take it out.',
    ],
  ])('%s', (_, file, line, message) => {
    expect(readFileText(file)).toMatchObject({ ok: false, problem: { file, line, column: 1, message } });
  });
});

test('a file is read without its byte order mark', () => {
  expect(readFileText(write('marked.yaml', `\uFEFF${smallDocument}`))).toEqual({ ok: true, text: smallDocument });
});
