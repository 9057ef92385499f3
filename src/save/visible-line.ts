import { visibleText } from './visible-text.ts';

/** One line of visible text of at most `most` characters, or empty where nothing is left. */
export const visibleLine = (text: string, most: number): string => visibleText(text).slice(0, most).trim();
