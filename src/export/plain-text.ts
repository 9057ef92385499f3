/** What is drawn as nothing, turns the direction of reading, steers a machine or is nobody's sign. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Noncharacter_Code_Point}]/gu;
const lineEnd = /\r\n?|[\u0085\u2028\u2029]/g;

/**
 * A text from anyone as it may stand in a file that others open: no direction marks, no signs of no width, no controls. Lines end
 * with `\n` alone, a tab is a blank, half a character is U+FFFD.
 */
export const plainText = (text: string): string =>
  text.toWellFormed().replaceAll(lineEnd, '\n').replaceAll('\t', ' ').replaceAll(unseen, '');
