/** A file of runs with more bytes is not read: a browser would fail at it without a word. */
export const mostPooledBytes = 250_000_000;

/** The runs in a file's text, one by itself or a list of them, still unchecked; or what is wrong with the file in a sentence. */
export function readPool(text: string): readonly unknown[] | string {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return [value];
    return value.length === 0 ? 'The list in this file is empty.' : value;
  } catch {
    return 'It is not JSON, or it was cut short.';
  }
}
