import type { ReactNode } from 'react';
import { hub, path, reach, rim, rimField, spot } from './rose-shape.ts';

interface Props {
  readonly rings: number;
  /** Petals and outlines. */
  readonly children: ReactNode;
}

const fields = Array.from({ length: 36 }, (_, index) => rimField(index * 10, index * 10 + 5)).join('');
const rays = Array.from({ length: 32 }, (_, index) => path([spot(index * 11.25, hub), spot(index * 11.25, rim - 14)]));
const rhumbs = Array.from({ length: 32 }, (_, index) => path([spot(index * 11.25, rim), spot(index * 11.25, 1600)]));
const fans = [
  [-534, -340],
  [506, 400],
  [-434, 470],
].flatMap(([x = 0, y = 0]) =>
  Array.from({ length: 16 }, (_, index) => {
    const [dx, dy] = spot(index * 22.5 + 5.7, 1500);
    return `M${x},${y}l${dx},${dy}`;
  }),
);

/** The chart's face: rhumb lines over the sea, the graduated rim, a ring for every decision, and the hub on top. */
export function RoseDisc({ rings, children }: Props): ReactNode {
  const every = rings > 9 ? 2 : 1;
  const counts = Array.from({ length: rings }, (_, index) => index + 1);
  const ringAt = (count: number): number => hub + (count / rings) * reach;
  return (
    <svg className="rose-disc" viewBox={`${-rim} ${-rim} ${2 * rim} ${2 * rim}`} aria-hidden="true">
      <path className="rose-fan" d={fans.join('')} />
      {rhumbs.map((d, index) => (
        <path key={d} className={index % 4 === 0 ? 'rose-rhumb rose-rhumb-main' : 'rose-rhumb'} d={d} />
      ))}
      <circle className="rose-face" r={rim} />
      <circle className="rose-rule" r={rim - 14} />
      <path className="rose-fields" d={fields} />
      {counts.map((count) => (
        <circle key={count} className={count === rings ? 'rose-ring rose-ring-last' : 'rose-ring'} r={ringAt(count)} />
      ))}
      <path className="rose-rays" d={rays.join('')} />
      {counts
        .filter((count) => count % every === 0)
        .map((count) => {
          const [x, y] = spot(-22.5, ringAt(count));
          return (
            <text key={count} className="rose-count" x={x} y={y + 5}>
              {count}
            </text>
          );
        })}
      {children}
      <circle className="rose-hub" r="47" />
    </svg>
  );
}
