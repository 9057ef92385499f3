import { plainText } from './plain-text.ts';
import type { Said } from './statement.ts';

/** Words of anyone in a statement. */
export const said = (text: string): Said => ({ 'en-GB': plainText(text) });
