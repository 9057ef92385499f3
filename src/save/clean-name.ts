import { mostName } from '../core/journal.ts';
import { visibleLine } from './visible-line.ts';

/** A player's name for a run as it is kept and shown: one line of visible text, or empty where nothing is left. */
export const cleanName = (text: string): string => visibleLine(text, mostName);
