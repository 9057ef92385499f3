import type { Term } from '../../core/scenario.ts';
import { splitTerms } from './split-terms.ts';

/** A paragraph with the terms that have not stood in an earlier one. */
export interface Paragraph {
  readonly text: string;
  readonly terms: readonly Term[];
}

/** Cuts a text at blank lines, so that a term opens only where it stands first. */
export function splitParagraphs(text: string, terms: readonly Term[]): readonly Paragraph[] {
  let left = terms;
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const paragraph = { text: part, terms: left };
      const used = splitTerms(part, left).map(({ term }) => term);
      left = left.filter((term) => !used.includes(term));
      return paragraph;
    });
}
