import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decisionsCsv } from '../../src/export/decisions-csv.ts';
import { pageText } from '../../src/export/page-text.ts';
import { plainText } from '../../src/export/plain-text.ts';
import { relationshipsCsv } from '../../src/export/relationships-csv.ts';
import { statementsOf } from '../../src/export/statements.ts';
import { tellDebrief } from '../../src/export/tell-debrief.ts';
import { writeDocx } from '../../src/export/write-docx.ts';
import { runWith, scenario, toldOf } from './told.ts';

/** One by one, said another way than the code says it. */
const range = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
const lineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];
const unseen = [
  ...range(0x202a, 0x202e),
  ...range(0x2066, 0x2069),
  ...'\u200E\u200F\u061C\u200B\u200C\u200D\u2060\uFEFF\u00AD\uE000\uFFFE\uFFFF',
  ...range(0, 0x1f),
  ...range(0x7f, 0x9f),
].filter((sign) => !lineEnds.includes(sign) && sign !== '\t');
const carries = (text: string): readonly string[] =>
  [...unseen, '\t', '\r', '\u0085', '\u2028', '\u2029'].filter((one) => text.includes(one));

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...unseen, ...lineEnds, '\t', '\uD800'), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('a plain text', () => {
  it('carries nothing that cannot be seen, whatever it was made from, and is not changed a second time', () => {
    let found = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainText(text);
        found += carries(text).length;
        expect(carries(plain)).toEqual([]);
        expect(plain.isWellFormed()).toBe(true);
        expect(plainText(plain)).toBe(plain);
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  it('leaves what is written as it is: letters of every script, marks on them, pictures, blanks and line ends', () => {
    const text = 'Zoë, Łódź, שלום, مرحبا, नमस्ते, 山 🌧️ £5 – “so”\n\nand then';
    expect(plainText(text)).toBe(text);
  });

  it('ends lines one way and makes a blank of a tab', () => {
    expect(plainText('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd e');
  });
});

describe('what a run is taken away as', () => {
  const spoilt = `pay\u202Eexe.\u2066x\u2069 \u200Bno\u200Ew \u0007\u009B\u0085end`;
  const journal = runWith(7920, spoilt);
  const told = toldOf(journal, { runName: spoilt, note: spoilt, commitments: [{ what: spoilt, by: spoilt, who: spoilt }] });

  it('had something to lose', () => {
    expect(carries(JSON.stringify(told)).length).toBeGreaterThan(5);
  });

  it.each<[string, () => string | Promise<string>]>([
    [
      'the document',
      async () =>
        Object.entries(unzipSync(new Uint8Array(await writeDocx(spoilt, tellDebrief(told)))))
          .filter(([name]) => /^(?:word\/document|docProps\/core)\.xml$/.test(name))
          .map(([, bytes]) => strFromU8(bytes))
          .join(''),
    ],
    [
      'the table of decisions',
      () =>
        decisionsCsv(told.report, told.runName)
          .replace(/^\uFEFF/, '')
          .replaceAll('\r\n', '\n'),
    ],
    [
      'the table of relationships',
      () =>
        relationshipsCsv(told.report, told.runName)
          .replace(/^\uFEFF/, '')
          .replaceAll('\r\n', '\n'),
    ],
    ['the page of plain text', () => pageText(tellDebrief(told))],
  ])('carries none of it: %s', async (_, write) => {
    const text = await write();
    expect(text).toContain('payexe.x now');
    expect(carries(text)).toEqual([]);
  });

  it('carries none of it: statements, even of a scenario that nobody has checked', () => {
    const unchecked = { ...told.report, scenario: { ...told.report.scenario, title: spoilt } };
    const titles = statementsOf(scenario, journal, unchecked, 'one').map(({ object }) => object.definition.name['en-GB']);
    expect(titles.at(-1)).toContain('payexe.x now');
    expect(carries(titles.join(''))).toEqual([]);
  });
});
