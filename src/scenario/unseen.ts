/** Signs that a reader cannot see or that change what stands beside them. */

/** Everything that is drawn as nothing, turns the direction of reading or steers a machine. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/u;
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const lineEnd = /[\u2028\u2029]/u;
/** More than two marks on one letter are no writing. */
const heaped = /\p{M}{3}/u;
const longestWord = 60;

export interface Unseen {
  /** The sign as it stands in the text, or nothing where it is a whole word. */
  readonly sign: string;
  /** What is wrong with it, in a sentence. */
  readonly says: string;
}

/** What no reader could see in a text, or be meant to read: the first such sign, or an endless word. */
export function unseenIn(text: string): Unseen | undefined {
  // A line may end, and nothing else of the kind.
  const sign = unseen.exec(text.replaceAll('\n', ' '))?.[0];
  if (sign !== undefined) return { sign, says: `${kindOf(sign)} (${nameOf(sign)}) stands in this text. Take it out.` };
  const marks = heaped.exec(text)?.[0];
  if (marks !== undefined) return { sign: marks, says: 'More than two accents stand on one letter here. Take some off.' };
  const word = text.split(/\s+/u).find((one) => [...one].length > longestWord);
  if (word === undefined) return undefined;
  return { sign: word, says: `A word of ${[...word].length} characters stands here. At most ${longestWord} fit on the page.` };
}

/** The same text with every such sign under its number, so that it can be printed anywhere. Line ends and tabs stay. */
export const madeVisible = (text: string): string =>
  [...text].map((sign) => (sign !== '\n' && sign !== '\t' && unseen.test(sign) ? `‹${nameOf(sign)}›` : sign)).join('');

function kindOf(sign: string): string {
  if (direction.test(sign)) return 'A sign that turns the direction of reading';
  if (lineEnd.test(sign)) return 'A line end that is none';
  if (/\p{Cs}/u.test(sign)) return 'Half a character';
  return /\p{Cc}/u.test(sign) ? 'A control character' : 'A sign that cannot be seen';
}

const nameOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
