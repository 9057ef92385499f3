import { visibleText } from './visible-text.ts';

/** The first half of a sign that was cut in two. */
const halfSign = /[\uD800-\uDBFF]$/u;

/** One line of visible text of at most `most` characters, or empty where nothing is left. */
export const visibleLine = (text: string, most: number): string => visibleText(text).slice(0, most).replace(halfSign, '').trim();
