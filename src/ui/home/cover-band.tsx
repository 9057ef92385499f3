import type { ReactNode } from 'react';
import { drawCoverPattern } from '../../art/cover.ts';
import type { Family } from '../../core/names.ts';
import { Art } from '../art.tsx';

/** The strip of family pattern along the top of a cover. */
export function CoverBand({ family, sheet }: { readonly family: Family; readonly sheet: number }): ReactNode {
  const id = `band-${sheet}`;
  const markup = `<defs>${drawCoverPattern(family, id)}</defs><rect width="146" height="28" fill="url(#${id}-cover)"/>`;
  return <Art className="cover-band" viewBox="0 0 146 28" markup={markup} />;
}
