import type { ReactNode } from 'react';
import { drawCoverPattern } from '../../art/cover.ts';
import type { Family } from '../../core/names.ts';
import { Art } from '../art.tsx';

interface Props {
  readonly family: Family;
  /** Its number in the series. */
  readonly sheet: number;
  readonly title: string;
}

/** The upper part of a cover: the family's pattern, the number and the title. */
export function CoverGround({ family, sheet, title }: Props): ReactNode {
  const id = `band-${sheet}`;
  const band = `<defs>${drawCoverPattern(family, id)}</defs><rect width="146" height="28" fill="url(#${id}-cover)"/>`;
  return (
    <span className="cover-ground">
      <Art className="cover-band" viewBox="0 0 146 28" markup={band} />
      <span className="cover-number">
        <span className="hidden-text">Sheet </span>
        {sheet}
        <span className="hidden-text">, </span>
      </span>
      <span className="cover-title">{title}</span>
    </span>
  );
}
