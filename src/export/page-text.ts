import type { Block } from './block.ts';
import { plainText } from './plain-text.ts';

/** Columns of a page. */
const wide = 92;
const between = '  ';
/** No column is squeezed below this. */
const least = 6;

/** A written debrief as a page of plain text, at most 92 columns wide where its words allow. */
export const pageText = (blocks: readonly Block[]): string => blocks.map(textOf).join('\n\n');

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return [...wrapped(block.text, wide), ...(block.level < 3 ? [(block.level === 1 ? '═' : '─').repeat(wide)] : [])].join('\n');
    case 'paragraph':
      return wrapped(block.text, wide).join('\n');
    case 'list':
      return block.items.flatMap((item, index) => hanging(block.numbered ? `${index + 1}. ` : '– ', item)).join('\n');
    case 'table':
      return [...wrapped(block.caption, wide), ...tableLines([block.columns, ...block.rows])].join('\n');
  }
}

const hanging = (lead: string, text: string): readonly string[] =>
  wrapped(text, wide - lead.length).map((line, index) => `${index === 0 ? lead : ' '.repeat(lead.length)}${line}`);

function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = columnWidths(rows);
  const lines = rows.flatMap((row) => rowLines(row, widths));
  const head = rowLines(rows[0] ?? [], widths).length;
  return [...lines.slice(0, head), widths.map((width) => '─'.repeat(width)).join(between), ...lines.slice(head)];
}

function rowLines(row: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = row.map((text, column) => wrapped(text, widths[column] ?? wide));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, column) => padded(cell[line] ?? '', widths[column] ?? 0))
      .join(between)
      .trimEnd(),
  );
}

/** Each column as wide as its longest text, or the widest of them narrowed, one sign at a time, until all fit. */
function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(1, ...rows.map((row) => signs(plainText(row[column] ?? '')))));
  const room = wide - between.length * (widths.length - 1);
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= least) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

const signs = (text: string): number => [...text].length;
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - signs(text)));

/** Lines of at most `width` signs, cut at blanks; a longer word is cut where the line ends. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of plainText(text)
    .split(/\s+/u)
    .flatMap((one) => chunks(one, width))) {
    if (line !== '' && signs(line) + 1 + signs(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function chunks(word: string, width: number): readonly string[] {
  const letters = [...word];
  return Array.from({ length: Math.max(1, Math.ceil(letters.length / width)) }, (_, at) =>
    letters.slice(at * width, (at + 1) * width).join(''),
  );
}
