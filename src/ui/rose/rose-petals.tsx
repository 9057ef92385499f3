import type { ReactNode } from 'react';
import type { Bearings } from '../../debrief/bearings.ts';
import { kite, path } from './rose-shape.ts';

/** What landed: a petal for every behaviour that people felt, as long as the decisions in which they did. */
export function RosePetals({ bearings, rings }: { readonly bearings: Bearings; readonly rings: number }): ReactNode {
  return (
    <g className="rose-petals">
      {bearings.points.map(({ id, landed }, index) => {
        if (landed === 0) return undefined;
        const { root, left, tip, right } = kite(index, landed, rings);
        return (
          <g key={id}>
            <path className="rose-petal-dark" d={path([root, left, tip], true)} />
            <path className="rose-petal-light" d={path([root, right, tip], true)} />
            <path className="rose-petal-edge" d={path([root, left, tip, right], true)} />
          </g>
        );
      })}
    </g>
  );
}
