import type { Path } from './problem.ts';
import { isGroup, valueAt } from './value-at.ts';

/** A value of a document that may have any shape, with its path: what the cross-checks walk on. */
export interface Cursor {
  readonly value: unknown;
  readonly path: Path;
}

/** The field of a group; its value is `undefined` where there is none. */
export const field = (from: Cursor, ...names: readonly string[]): Cursor => ({
  value: valueAt(from.value, names),
  path: [...from.path, ...names],
});

/** Longer lists are a fault of shape; what follows the limit is not looked at. */
export const longestList = 300;

/** The items of a list; none where it is no list. */
export const items = (from: Cursor): readonly Cursor[] =>
  Array.isArray(from.value)
    ? from.value.slice(0, longestList).map((value: unknown, index) => ({ value, path: [...from.path, index] }))
    : [];

/** Names and values of a group; none where it is no group. */
export const entries = (from: Cursor): readonly (readonly [string, Cursor])[] =>
  isGroup(from.value)
    ? Object.entries(from.value)
        .slice(0, longestList)
        .map(([name, value]) => [name, { value, path: [...from.path, name] }])
    : [];

export const textAt = (from: Cursor): string | undefined => (typeof from.value === 'string' ? from.value : undefined);
export const numberAt = (from: Cursor): number | undefined => (typeof from.value === 'number' ? from.value : undefined);
export const isThere = (from: Cursor): boolean => from.value !== undefined && from.value !== null;

/** The texts of a list, or of a single text. */
export const texts = (from: Cursor): readonly (readonly [string, Cursor])[] =>
  (Array.isArray(from.value) ? items(from) : [from]).flatMap((item) =>
    typeof item.value === 'string' ? [[item.value, item] as const] : [],
  );
