import { type ReactNode, useMemo } from 'react';
import { encode } from 'uqr';
import './qr.css';

/** Light modules round it, without which phones do not find it. */
const quiet = 4;

interface Props {
  /** The address that a phone opens. */
  readonly address: string;
  /** Says what it is for. */
  readonly title: string;
}

/** An address as a square for a phone's camera. */
export function Qr({ address, title }: Props): ReactNode {
  const { path, side } = useMemo(() => drawn(address), [address]);
  return (
    <svg viewBox={`${-quiet} ${-quiet} ${side + 2 * quiet} ${side + 2 * quiet}`} className="qr" role="img" aria-label={title}>
      <rect x={-quiet} y={-quiet} width={side + 2 * quiet} height={side + 2 * quiet} className="qr-ground" />
      <path d={path} className="qr-dark" shapeRendering="crispEdges" />
    </svg>
  );
}

/** One bar for each run of dark modules in a row. */
function drawn(address: string): { readonly path: string; readonly side: number } {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const bars = data.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}h${(end < 0 ? size : end) - x}v1H${x}z`];
    }),
  );
  return { path: bars.join(''), side: size };
}
