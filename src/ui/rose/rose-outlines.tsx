import { type ReactNode, useId } from 'react';
import type { Bearings } from '../../debrief/bearings.ts';
import { kite, path, rim } from './rose-shape.ts';

/** What was meant: a dashed outline on a white casing, with a ring at its tip. The mask draws it outward. */
export function RoseOutlines({ bearings, rings }: { readonly bearings: Bearings; readonly rings: number }): ReactNode {
  const mask = useId();
  const meant = bearings.points.flatMap(({ id, meant: count }, index) => (count > 0 ? [{ id, ...kite(index, count, rings) }] : []));
  return (
    <g className="rose-outlines">
      <mask id={mask} maskUnits="userSpaceOnUse" x={-rim} y={-rim} width={2 * rim} height={2 * rim}>
        {meant.map(({ id, left, tip, right }) => (
          <path key={id} className="rose-outline-mask" d={path([left, tip, right])} pathLength={1} />
        ))}
      </mask>
      <g mask={`url(#${mask})`}>
        {meant.map(({ id, left, tip, right }) => (
          <g key={id}>
            <path className="rose-outline-casing" d={path([left, tip, right])} />
            <path className="rose-outline" d={path([left, tip, right])} />
          </g>
        ))}
      </g>
      {meant.map(({ id, tip }) => (
        <circle key={id} className="rose-outline-tip" cx={tip[0]} cy={tip[1]} r="6.5" />
      ))}
    </g>
  );
}
