import { type ReactNode, useId } from 'react';
import { drawOutcomePatterns } from '../../art/outcomes.ts';
import type { OutcomeClass } from '../../core/outcome-class.ts';
import { Art } from '../art.tsx';

/** A class 1–5 as the map tints it, with its figure. Words beside it say it again. */
export function OutcomeTile({ outcome }: { readonly outcome: OutcomeClass }): ReactNode {
  const uid = useId();
  const fill = `<rect x="1" y="1" width="36" height="26" fill="url(#${uid}-outcome-${outcome})" stroke="#14233B" stroke-width="1.200"/>`;
  return (
    <span className="outcome-tile" aria-hidden="true">
      <Art markup={`<defs>${drawOutcomePatterns(uid)}</defs>${fill}`} viewBox="0 0 38 28" />
      <span>{outcome}</span>
    </span>
  );
}
