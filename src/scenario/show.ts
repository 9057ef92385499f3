/** A value as a writer would point at it. */
export function show(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  if (typeof value === 'string') return `“${value.slice(0, 40).replace(/\s+/gu, ' ').trim()}${value.length > 40 ? '…' : ''}”`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'number' ? `the number ${value}` : value === true ? 'true' : 'false';
}

/** What a path points at, for the beginning of a sentence. */
export function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'The document';
  if (typeof last !== 'number') return String(last);
  const list = path.at(-2);
  return list === undefined || typeof list === 'number' ? `Item ${last + 1}` : `Item ${last + 1} of ${String(list)}`;
}
