import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/scenario/problem.ts';
import { sourceOf } from '../../src/scenario/source.ts';
import { readSmall } from '../read-small.ts';
import { smallDocument } from '../small-document.ts';

const bytes = new TextEncoder().encode(smallDocument);

/** Reads bytes as far as they can be read. */
const problemsOf = (read: Uint8Array): readonly Problem[] => {
  const source = sourceOf(read);
  return source.ok
    ? readSmall(source.text).problems
    : [{ file: 'small-scenario.yaml', line: source.line, column: 1, message: source.message }];
};

/** Two seconds of this process, however busy the machine is. */
const atMost = 2_000_000;

function expectSentences(read: Uint8Array): readonly Problem[] {
  const before = process.cpuUsage();
  const problems = problemsOf(read);
  const { user, system } = process.cpuUsage(before);
  expect(user + system).toBeLessThan(atMost);
  const lines = new TextDecoder().decode(read).split('\n').length;
  for (const { file, line, column, message } of problems) {
    expect(file).toBe('small-scenario.yaml');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).toMatch(/^[^\n]{10,}[.”?]$/u);
  }
  return problems;
}

const lineStarts = [...smallDocument.matchAll(/^/gmu)].map(({ index }) => index);

describe('a damaged document', () => {
  test('cut off at any byte has a problem, and every problem is a sentence with a place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 200 }), (end) => expectSentences(bytes.subarray(0, end)).length > 0),
      { numRuns: 150 },
    );
  });

  test('with lines taken out is read to the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: lineStarts.length - 2 }), fc.integer({ min: 1, max: 12 }), (first, count) => {
        const from = lineStarts[first] ?? 0;
        const to = lineStarts[first + count] ?? smallDocument.length;
        expectSentences(new TextEncoder().encode(smallDocument.slice(0, from) + smallDocument.slice(to)));
      }),
      { numRuns: 150 },
    );
  });

  test('with any value swapped for one of another kind has a problem', () => {
    const values = [...smallDocument.matchAll(/(?<=[a-zA-Z]: )(?:[\d.]+|\[[^\][]*\]|[a-z-]+|"[^"]*")(?=,|\n| \}|\])/gu)];
    expect(values.length).toBeGreaterThan(250);
    fc.assert(
      fc.property(
        fc.constantFrom(...values),
        fc.constantFrom('[[], {}]', '{ of: { no: use } }', '-7.5', 'true', '~'),
        ({ index, 0: value }, other) => {
          const text = `${smallDocument.slice(0, index)}${other}${smallDocument.slice(index + value.length)}`;
          const field = /\S+(?=: $)/u.exec(smallDocument.slice(0, index))?.[0] ?? '';
          fc.pre(
            !(other === 'true' && ['months', 'base', 'worked', 'announced'].includes(field)) && !(other === '-7.5' && field === 'momentum'),
          );
          const line = smallDocument.slice(0, index).split('\n').length;
          const problems = expectSentences(new TextEncoder().encode(text));
          expect(
            problems.map((problem) => problem.line),
            `${other} at ${line}: ${JSON.stringify(problems)}`,
          ).toContain(line);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('with any bytes written over it is read to the end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), fc.nat(bytes.length - 20), (written, at) => {
        const damaged = Uint8Array.from(bytes);
        damaged.set(written, at);
        expectSentences(damaged);
      }),
      { numRuns: 300 },
    );
  });

  test('of nothing but chance always has a problem', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'[]{},:-?&*!|>\'"%@`#~ab1. \n\t'.split('')), maxLength: 400 });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          signs.map((text) => new TextEncoder().encode(text)),
        ),
        (read) => expectSentences(read).length > 0,
      ),
      { numRuns: 400 },
    );
  });
});

describe('a document made to keep the checker busy', () => {
  const large = 1024 * 1024 - 16;
  const fill = (text: string): string => text.repeat(Math.floor(large / text.length));
  const numbered = (line: (index: number) => string): string => {
    let text = '';
    for (let index = 0; text.length < large - 200; index++) text += line(index);
    return text;
  };
  test.each([
    ['open brackets', fill('[')],
    ['open braces', fill('{a: ')],
    ['closed brackets', fill('[]')],
    ['commas', `[${fill(',')}]`],
    ['dashes', fill('- ')],
    ['question marks', fill('? ')],
    ['quotes', fill('"')],
    ['colons', fill('a: b: ')],
    ['one field over and over', fill('a:\n')],
    ['a field of every name', numbered((index) => `a${index}:\n`)],
    ['aliases of aliases', numbered((index) => `- &a${index} [*a${index - 1}, *a${index - 1}]\n`)],
    [
      'a few aliases of aliases',
      Array.from({ length: 40 }, (_, index) => `a${index}: &a${index} [${index === 0 ? 'lol' : `*a${index - 1}, *a${index - 1}`}]\n`).join(
        '',
      ),
    ],
    ['tags', fill('!a ')],
    ['backslashes', `a: "${fill('\\q')}"`],
    ['documents', fill('---\n')],
    ['one long name', `${fill('k')}: a`],
    ['one long text', smallDocument.replace('Cal brings soup.', `'${fill('word. ').slice(0, -20_000)}`)],
    ['a hundred deep', `${'[ '.repeat(99)}${'] '.repeat(99)}`],
    ['deep by indentation', Array.from({ length: 180 }, (_, index) => `${' '.repeat(index)}a:\n`).join('')],
    ['beats without end', `opens: b0\nbeats:\n${numbered((index) => `- {id: b${index}, pass: {leads: b${index + 1}}}\n`)}`],
    [
      'effects within effects',
      smallDocument.replace(
        '{ start: joint-team, grade: judgement }',
        `${'{ if: { fact: x }, then: ['.repeat(45)}{ fact: x }${'], grade: judgement }'.repeat(45)}`,
      ),
    ],
  ])('%s', (_, text) => {
    expect(text.length).toBeLessThan(1024 * 1024);
    expect(expectSentences(new TextEncoder().encode(text)).length).toBeGreaterThan(0);
  });
});
