/** Reading what comes from outside: nothing is known of its shape. */
export type Loose = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Letters, digits, hyphens and underscores, as documents and this page make them. */
export const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,100}$/u.test(value);
export const isWhole = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
export const isNumber = (value: unknown, most: number): value is number => typeof value === 'number' && value >= 0 && value <= most;
export const isList = <T>(value: unknown, is: (item: unknown) => item is T, most: number): value is T[] =>
  Array.isArray(value) && value.length <= most && value.every(is);
export const text = (value: unknown, most: number): string => (typeof value === 'string' ? value.slice(0, most) : '');
