import Papa from 'papaparse';

export type Cell = string | number;

/**
 * What a spreadsheet would take for a formula: =, +, − or @ at the start, in their wide forms too, also behind quotes,
 * blanks or signs that cannot be seen; and anything that starts with a tab or a line end.
 */
const formula = /^(?:[\s\p{C}\p{Z}"'`´“”„‘’‚«»＂＇]*[=+\-@＝＋－＠﹢﹣﹫﹦]|[\t\r\n])/u;

/** Excel reads a file as UTF-8 only where it begins like this. */
const mark = '\uFEFF';

/** A table as the text of a CSV file: commas, CRLF, UTF-8 with its mark. A text that would be a formula gets an apostrophe before it. */
export const csvText = (columns: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `${mark}${Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
