import type { ReactNode } from 'react';
import type { GaugeReading } from './gauge-readings.ts';

const units = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Ten units as a scale bar: held, about to be spent (yellow, slashed), just gained (blue plus), free; none beyond the ceiling. */
export function ScaleBar({ reading }: { readonly reading: GaugeReading }): ReactNode {
  return (
    <svg className="pool-bar" viewBox="0 0 120 11" preserveAspectRatio="none" aria-hidden="true">
      {units.map((unit) => (
        <Unit key={unit} at={unit * 12} state={stateOf(unit, reading)} />
      ))}
    </svg>
  );
}

type State = 'held' | 'spent' | 'gained' | 'growing' | 'free' | 'beyond';

function stateOf(unit: number, { level, cost, gain, ceiling, upkeep }: GaugeReading): State {
  if (unit >= level && unit < level + gain) return 'gained';
  if (unit >= level) return unit < ceiling ? 'free' : 'beyond';
  if (unit >= level - cost) return 'spent';
  return unit >= level - cost - Math.ceil(upkeep) ? 'growing' : 'held';
}

function Unit({ at, state }: { readonly at: number; readonly state: State }): ReactNode {
  if (state === 'beyond') return <path className="pool-unit-beyond" d={`M${at + 0.75} 10H${at + 11.25}`} />;
  return (
    <g className={`pool-unit pool-unit-${state}`}>
      <rect x={at + 0.75} y="1" width="10.5" height="9" />
      {state === 'spent' && <path d={`M${at + 2} 9.5L${at + 10} 1.5`} />}
      {state === 'gained' && <path d={`M${at + 3} 5.5h6M${at + 6} 2.5v6`} />}
      {state === 'growing' && <circle cx={at + 6} cy="5.5" r="2" />}
    </g>
  );
}
