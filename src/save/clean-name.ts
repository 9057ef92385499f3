import { mostName } from '../core/journal.ts';

/** Control signs, direction marks, zero-width and other invisible ones: they would make a name say what it does not. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;
/** Letters and signs that are drawn as nothing. */
const blank = /[\u115F\u1160\u2800\u3164\uFFA0]/g;
/** More than two marks on one letter are no writing. */
const heaped = /(\p{M}{2})\p{M}+/gu;

/** A player's name for a run as it is kept and shown: one line of visible text, or empty where nothing is left. */
export function cleanName(text: string): string {
  return text
    .slice(0, 1000)
    .normalize('NFC')
    .replaceAll(blank, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(unseen, '')
    .replaceAll(heaped, '$1')
    .trim()
    .slice(0, mostName)
    .trim();
}
