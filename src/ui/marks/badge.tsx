import { type ReactNode, useId } from 'react';
import { drawBadge } from '../../art/badge.ts';
import { readMood } from '../../art/trust.ts';
import type { Portrait } from '../../core/cast.ts';
import type { Sphere } from '../../core/names.ts';
import { Art } from '../art.tsx';

interface Props {
  readonly portrait: Portrait;
  readonly sphere: Sphere;
  /** 0–10: tells the face, and the coin where one is shown. */
  readonly trust: number;
  /** Shows the trust coin at the corner; the number must also stand in the text beside it. */
  readonly coin?: boolean;
  /** This person cares about what is pointed at, or has just moved. */
  readonly glow?: boolean;
  /** Size is the class's business. */
  readonly className?: string | undefined;
}

/** A portrait in the frame of its sphere. The name stands beside it in text, so it is hidden from assistive tech. */
export function Badge({ portrait, sphere, trust, coin = false, glow = false, className }: Props): ReactNode {
  const uid = useId();
  const look = { parts: portrait, sphere, mood: readMood(trust), uid, glow, halo: glow, rule: 4 };
  const markup = drawBadge(coin ? { ...look, trust } : look);
  return <Art className={className} viewBox={coin ? '-3 -3 75 75' : '-3 -3 70 70'} markup={markup} />;
}
