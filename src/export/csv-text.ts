import Papa from 'papaparse';
import { plainText } from './plain-text.ts';

export type Cell = string | number;

/** =, +, − or @, in their wide forms too, also behind quotes, blanks or signs that cannot be seen. */
const formula = /^[\s\p{C}\p{Z}"'`´“”„‘’‚«»＂＇]*[=+\-@＝＋－＠﹢﹣﹫﹦]/u;

/** What a spreadsheet would take for a formula, and anything that starts with a line end. */
const dangerous = new RegExp(`${formula.source}|^\\n`, 'u');

/** Excel reads a file as UTF-8 only where it begins like this. */
const mark = '\uFEFF';

/**
 * A table as the text of a CSV file: commas, CRLF, UTF-8 with its mark. A text that would be a formula gets an apostrophe
 * before it, also a part of one that would begin a cell where somebody's spreadsheet divides at semicolons or bars. Of
 * signs that cannot be seen none is left, and no tab.
 */
export const csvText = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `${mark}${Papa.unparse({ fields: [...columns], data: rows.map((row) => row.map(guarded)) }, { escapeFormulae: dangerous, newline: '\r\n' })}\r\n`;

const divides = /([;|\n])/;

const guarded = (cell: Cell): Cell =>
  typeof cell === 'number'
    ? cell
    : plainText(cell)
        .split(divides)
        .map((part, at) => (at > 0 && formula.test(part) ? `'${part}` : part))
        .join('');
