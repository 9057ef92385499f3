/** The first sentence of a text, without the white space about it; the whole where it is one. */
export function firstSentence(text: string): string {
  const whole = text.trim();
  // A stop ends a sentence where the next begins with a capital or a quotation: "7 a.m. and" goes on.
  return /^.+?[.?!…][”’)]*(?=\s+[\p{Lu}\d“‘])/su.exec(whole)?.[0] ?? whole;
}
