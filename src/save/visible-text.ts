/** Control signs, direction marks, zero-width and other invisible ones: they would make a name say what it does not. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;
/** Letters and signs that are drawn as nothing. */
const blank = /[\u115F\u1160\u2800\u3164\uFFA0]/g;
/** More than two marks on one letter are no writing. */
const heaped = /(\p{M}{2})\p{M}+/gu;

/** The first thousand characters of a text as one line of what can be seen, or empty where nothing can. */
export const visibleText = (text: string): string =>
  text
    .slice(0, 1000)
    .normalize('NFC')
    .replaceAll(blank, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(unseen, '')
    .replaceAll(heaped, '$1')
    .trim();
