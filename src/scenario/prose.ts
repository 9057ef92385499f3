/** What WORDS asks of every text a player reads, as far as a program can tell. */

const longest = 25;

/** Words that are clear enough to forbid. Those with an honest use too (drive, key, deliver) are left to the reader's ear. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\bleverag(?:e|es|ed|ing)\b/iu, 'leverage'],
  [/\brobust(?:ly|ness)?\b/iu, 'robust'],
  [/\bstakeholders?\b/iu, 'stakeholder'],
  [/\bgoing forward\b/iu, 'going forward'],
  [/\bsynerg(?:y|ies|istic)\b/iu, 'synergy'],
  [/\bdeliverables?\b/iu, 'deliverable'],
  [/\bholistic(?:ally)?\b/iu, 'holistic'],
];

/** Words in a text: anything with a letter or a digit in it, between spaces. */
export const countWords = (text: string): number => text.split(/[\s–—]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

export type Voice = 'story' | 'report';

/** What is wrong with a text, each as a sentence. Only the story is held to the forbidden words; the debrief may use the report's. */
export function proseProblems(text: string, most: number | undefined, voice: Voice): readonly string[] {
  const problems: string[] = [];
  const words = countWords(text);
  if (words === 0) problems.push('This text is empty. Write it, or leave the field out where the guide allows that.');
  if (most !== undefined && words > most) problems.push(`This text has ${words} words. At most ${most} are allowed.`);
  if (text.includes('!')) problems.push('No exclamation marks: let the words do it.');
  if (most === undefined || most > longest) {
    for (const sentence of text.split(/(?<=[.!?…][”’"')]*)\s+/u)) {
      const length = countWords(sentence);
      if (length > longest) problems.push(`A sentence of ${length} words: “${opening(sentence)} …”. At most ${longest} are allowed.`);
    }
  }
  if (voice === 'story') {
    for (const [pattern, word] of forbidden) {
      if (pattern.test(text)) problems.push(`“${word}” is management prose. Say what somebody does.`);
    }
  }
  return problems;
}

const opening = (sentence: string): string => sentence.trim().split(/\s+/u).slice(0, 5).join(' ').slice(0, 60);
