import type { ReactNode } from 'react';
import { drawLink } from '../../art/links.ts';
import type { RelationshipType } from '../../core/names.ts';
import { Art } from '../art.tsx';
import { relationshipNames } from '../words/names.ts';

interface Props {
  readonly type: RelationshipType;
  /** 0–10: colour and width. */
  readonly trust: number;
  /** Length of the sample, px. */
  readonly length?: number;
  readonly className?: string | undefined;
}

/** A short straight piece of a relationship's line. */
export function LinkSample({ type, trust, length = 64, className }: Props): ReactNode {
  const title = `${relationshipNames[type]} relationship, trust ${trust} of 10`;
  return <Art className={className} viewBox={`0 0 ${length} 26`} markup={drawLink(`M1,13H${length - 1}`, type, trust)} title={title} />;
}
