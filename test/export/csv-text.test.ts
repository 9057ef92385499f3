import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/export/csv-text.ts';
import { plainText } from '../../src/export/plain-text.ts';

const cellsOf = (text: string): readonly (readonly string[])[] => {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').replace(/\r\n$/, ''), { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  return data;
};

/** Said another way than the code says it: the first sign that is neither a quote, nor blank, nor unseen. */
const startsFormula = (text: string): boolean => {
  if (['\t', '\r', '\n'].includes(text.charAt(0))) return true;
  const first = [...text].find((sign) => !/[\s\p{C}\p{Z}]/u.test(sign) && !'"\'`´“”„‘’‚«»＂＇'.includes(sign));
  return first !== undefined && '=+-@＝＋－＠﹢﹣﹫﹦'.includes(first);
};

/** As a spreadsheet may read a cell that divides at other signs than commas. */
const parts = (text: string): readonly string[] => text.split(/[;|\t\r\n]/);
const isDangerous = (text: string): boolean => startsFormula(text) || parts(text).some(startsFormula);
const withoutApostrophes = (text: string): string => text.replaceAll("'", '');

/** Texts made of what is dangerous, and any text at all. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '\r\n',
        '"',
        "'",
        '’',
        ' ',
        '\u00A0',
        '\u200B',
        '\uFEFF',
        ',',
        ';',
        'SUM(A1)',
        '£',
        '1',
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('')),
);

describe('a CSV of anybody’s texts', () => {
  it('is read back as it was but for what cannot be seen, and that apostrophes stand before what a spreadsheet would run', () => {
    let dangerous = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 4 }), (rows) => {
        const [, ...read] = cellsOf(csvText(['One', 'Two'], rows));
        for (const [cell = '', text = ''] of rows.flatMap((row, at) => row.map((one, column) => [read[at]?.[column], plainText(one)]))) {
          // Nothing is changed but that apostrophes are added, and only where something is dangerous.
          expect(withoutApostrophes(cell)).toBe(withoutApostrophes(text));
          if (!isDangerous(text)) expect(cell).toBe(text);
          for (const part of [cell, ...parts(cell)]) expect(startsFormula(part) && !part.startsWith("'")).toBe(false);
          dangerous += isDangerous(text) ? 1 : 0;
        }
      }),
      { numRuns: 500 },
    );
    expect(dangerous).toBeGreaterThan(200);
  });

  it.each(['=1+1', '=1+1\nand a second line', '+44', '-2', '@SUM(A1)', '\t=1', '\rx', ' =1', '"=1"', '“=1”', '\u200B=1', '＝1'])(
    'never lets %j stand as a formula',
    (text) => {
      expect(cellsOf(csvText(['One'], [[text]]))[1]?.[0]?.startsWith("'")).toBe(true);
    },
  );

  it.each(['ok;=1+1;x', 'a|@SUM(A1)', 'a"b,c\n=2+2'])('nor a part of %j, where a spreadsheet divides at it', (text) => {
    const [cell = ''] = cellsOf(csvText(['One'], [[text]]))[1] ?? [];
    expect(cell).toMatch(/[;|\t\n]'[=@]/);
    expect(withoutApostrophes(cell)).toBe(text);
  });

  it('leaves figures figures, also below nothing', () => {
    expect(csvText(['By'], [[-2], [0.25]])).toBe('\uFEFFBy\r\n-2\r\n0.25\r\n');
  });

  it('begins with the mark by which Excel reads £ and ’ right', () => {
    const bytes = new TextEncoder().encode(csvText(['One'], [['£5, it’s']]));
    expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
    expect(new TextDecoder().decode(bytes)).toContain('"£5, it’s"');
  });
});
