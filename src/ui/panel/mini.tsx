import { type ReactNode, useId } from 'react';
import { drawBadge } from '../../art/badge.ts';
import { readMood } from '../../art/trust.ts';
import type { Stakeholder } from '../../core/cast.ts';
import { Art } from '../art.tsx';

interface Props {
  readonly person: Stakeholder;
  /** 0–10: the face follows it. */
  readonly trust: number;
  readonly className?: string | undefined;
}

/** A small framed portrait: the frame tells the sphere, the face the trust. Words beside it say the name. */
export function Mini({ person, trust, className }: Props): ReactNode {
  const uid = useId().replace(/[^\w-]/g, '');
  const markup = drawBadge({ parts: person.portrait, sphere: person.sphere, mood: readMood(trust), uid, halo: false, rule: 5 });
  return <Art markup={markup} viewBox="-3 -3 70 70" className={`mini ${className ?? ''}`} />;
}
