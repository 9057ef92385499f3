/** Everything a browser can keep, as readable JSON: what JSON has no word for is written under its name, so that nothing is lost. */
export function wholeText(value: unknown): string {
  return JSON.stringify(plain(value, []), undefined, 2) ?? '';
}

/** `within`: what this value lies in, outermost first, so that a circle is told from a list of the same thing twice. */
function plain(value: unknown, within: readonly object[]): unknown {
  if (typeof value === 'bigint') return { bigint: `${value}` };
  if (typeof value === 'number' && !Number.isFinite(value)) return { number: `${value}` };
  if (typeof value !== 'object' || value === null) return value;
  const depth = within.indexOf(value);
  if (depth >= 0) return { circle: `the same as ${depth} levels in` };
  if (within.length > mostLevels) return { deeper: `more than ${mostLevels} levels` };
  const inside = [...within, value];
  const each = (list: Iterable<unknown>): unknown[] => Array.from(list, (one) => plain(one, inside));
  if (Array.isArray(value)) return each(value);
  if (value instanceof Map) return { map: each(value) };
  if (value instanceof Set) return { set: each(value) };
  if (value instanceof Date) return { date: Number.isNaN(value.getTime()) ? 'no day' : value.toISOString() };
  if (value instanceof RegExp || value instanceof Error) return { text: `${value}` };
  if (value instanceof ArrayBuffer) return { bytes: [...new Uint8Array(value)] };
  if (ArrayBuffer.isView(value)) return { bytes: [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)] };
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plain(held, inside)]));
}

/** Deeper than any run; a reader would stop long before. */
const mostLevels = 500;
