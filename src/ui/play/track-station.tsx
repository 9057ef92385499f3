import type { ReactNode } from 'react';
import type { Station } from './track-of.ts';

const radius = { done: 9.5, now: 16, ahead: 9.5 } as const;

/** One decision on the line. */
export function TrackStation({ station, number }: { readonly station: Station; readonly number: number }): ReactNode {
  const { state, label, chosen } = station;
  return (
    <li className={`station station-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      <svg viewBox="-18 -18 36 36" aria-hidden="true">
        <circle className="station-ring" r={radius[state]} />
        {state === 'now' && <circle className="station-dot" r="6.5" />}
        {state === 'done' && <path className="station-tick" d="M-4.500 0l3.200 3.400 5.300-6.600" />}
      </svg>
      <span className="hidden-text">Decision {number}: </span>
      <span className="station-label">{label}</span>
      <span className="hidden-text">
        {state === 'ahead' ? 'to come' : state === 'now' ? ', now' : ', done'}
        {chosen === undefined ? '' : `: ${chosen}`}
      </span>
    </li>
  );
}
