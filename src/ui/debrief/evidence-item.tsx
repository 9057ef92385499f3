import type { ReactNode } from 'react';
import { placeSentence } from '../../debrief/place-sentence.ts';
import type { EvidenceOf } from './evidence-of.ts';

/** One entry of the register: what it says, and where in the study it stands. */
export function EvidenceItem({ id, evidence }: { readonly id: string; readonly evidence: EvidenceOf }): ReactNode {
  return (
    <>
      {evidence(id)?.summary} <span className="evidence-place">{placeSentence(id)}</span>
    </>
  );
}
