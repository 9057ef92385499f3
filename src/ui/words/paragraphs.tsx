import type { ReactNode } from 'react';
import type { Term } from '../../core/scenario.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { WithTerms } from './with-terms.tsx';

interface Props {
  readonly terms: readonly Term[];
  readonly text: string;
  /** Class of every paragraph. */
  readonly className?: string | undefined;
}

/** A text in paragraphs, with terms that open at their first place in the whole text. */
export function Paragraphs({ terms, text, className }: Props): ReactNode {
  return splitParagraphs(text, terms).map((paragraph) => (
    <p key={paragraph.text} className={className}>
      <WithTerms terms={paragraph.terms} text={paragraph.text} />
    </p>
  ));
}
