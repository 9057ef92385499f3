import type { ReactNode } from 'react';
import { wordsOf } from '../../core/behaviours.ts';
import { type Behaviour, resources } from '../../core/names.ts';
import { costWords } from '../../debrief/cost-words.ts';
import type { DecisionReport } from '../../debrief/decisions.ts';
import { OptionSaid } from './option-said.tsx';

/** What one run chose at a decision, what it meant and reached, and what it took. */
export function ChosenWords({ decision }: { readonly decision: DecisionReport | undefined }): ReactNode {
  if (!decision) return <span className="runs-share">did not come here</span>;
  const { index, letter, title, meant, landed, paid } = decision;
  return (
    <>
      <OptionSaid letter={letter} title={title} />
      <small>{`Decision ${index + 1}. Meant: ${listed(meant, 'not said')}. Landed: ${listed(landed, 'nothing')}. Took: ${costWords(paid, resources)}.`}</small>
    </>
  );
}

const listed = (ids: readonly Behaviour[], none: string): string => ids.map((id) => wordsOf(id).short.toLowerCase()).join(', ') || none;
