import { visibleText } from './visible-text.ts';

/** Signs of a long name that are shown of its beginning and of its end. */
const [atFirst, atLast] = [36, 22];

/** What a file is called where it is spoken of: visible text, of a long name the beginning and the end, where names differ most. */
export function fileName(text: string): string {
  const signs = [...visibleText(text)];
  if (signs.length === 0) return 'A file without a name';
  return signs.length <= atFirst + atLast ? signs.join('') : `${signs.slice(0, atFirst).join('')} … ${signs.slice(-atLast).join('')}`;
}
