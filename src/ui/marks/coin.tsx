import type { ReactNode } from 'react';
import { drawTrustCoin } from '../../art/trust.ts';
import { Art } from '../art.tsx';

/** A trust coin: diamond, square or circle with its number. Says itself unless it is only an ornament. */
export function Coin({
  trust,
  className,
  mute = false,
}: {
  readonly trust: number;
  readonly className?: string;
  readonly mute?: boolean;
}): ReactNode {
  return (
    <Art className={className} viewBox="-15 -15 30 30" markup={drawTrustCoin(trust)} title={mute ? undefined : `Trust ${trust} of 10`} />
  );
}
