import type { ReactNode } from 'react';
import type { Term } from '../../core/scenario.ts';
import { splitTerms } from './split-terms.ts';
import { TermButton } from './term-button.tsx';

/** A line of text in which each term, where it stands first, can be tapped for its meaning. */
export function WithTerms({ terms, text }: { readonly terms: readonly Term[]; readonly text: string }): ReactNode {
  return splitTerms(text, terms).map((piece) =>
    piece.term ? <TermButton key={piece.term.term} word={piece.text} says={piece.term.says} /> : piece.text,
  );
}
