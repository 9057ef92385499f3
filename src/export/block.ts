/** A piece of a written debrief: text only, never markup. What writes a document or a page of plain text knows nothing else. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      /** What the table shows, in a few words. */
      readonly caption: string;
      readonly columns: readonly string[];
      /** As many cells as there are columns; the first names the row. */
      readonly rows: readonly (readonly string[])[];
    };

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

/** A paragraph, or nothing where there is nothing to say. */
export function paragraph(...texts: readonly (string | undefined)[]): readonly Block[] {
  const text = texts.filter((one) => one !== undefined && one !== '').join(' ');
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

/** A list, or nothing where there is nothing in it. */
export const list = (items: readonly string[], numbered = false): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', numbered, items }];

/** A table, or nothing where it would have no rows. */
export const table = (caption: string, columns: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: 'table', caption, columns, rows: rows.map((row) => row.map(String)) }];
