import { type ReactNode, useId } from 'react';
import { frames } from '../../../art/frames.ts';
import { palette } from '../../../art/palette.ts';
import { portrait, youParts } from '../../../art/portrait.ts';
import { readMood } from '../../../art/trust.ts';
import type { RoleCard } from '../../../workshop/kit.ts';
import { director } from '../../../workshop/seat-roles.ts';
import { Art } from '../../art.tsx';

/** The face of whom one plays, framed as on the map; those who watch have none. */
export function KitFace({ card: { id, plays } }: { readonly card: RoleCard }): ReactNode {
  const clip = useId();
  if (!plays && id !== director) return null;
  const frame = frames[plays?.sphere ?? 'team'];
  const face = plays ? portrait(plays.portrait, readMood(plays.trust)) : portrait(youParts, 'even');
  return (
    <Art
      markup={
        `<clipPath id="${clip}"><path d="${frame}"/></clipPath><g clip-path="url(#${clip})">${face}</g>` +
        `<path d="${frame}" fill="none" stroke="${palette.ink}" stroke-width="2"/>`
      }
      viewBox="-2 -2 68 68"
      className="kit-face"
    />
  );
}
