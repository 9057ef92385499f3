import type { ReactNode } from 'react';
import { studyPlace } from '../../debrief/study-place.ts';
import type { EvidenceOf } from './evidence-of.ts';

/** One entry of the register: what it says, and where in the study it stands. */
export function EvidenceItem({ id, evidence }: { readonly id: string; readonly evidence: EvidenceOf }): ReactNode {
  const place = studyPlace(id);
  return (
    <>
      {evidence(id)?.summary} <span className="evidence-place">{`${place.charAt(0).toUpperCase()}${place.slice(1)} (${id})`}</span>
    </>
  );
}
