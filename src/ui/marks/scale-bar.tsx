import type { ReactNode } from 'react';

interface Props {
  readonly level: number;
  readonly ceiling: number;
  readonly to?: number | undefined;
}

const units = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Ten units as a scale bar: held, about to go (slash), just come (plus), free, and beyond the ceiling (a line only). */
export function ScaleBar({ level, ceiling, to = level }: Props): ReactNode {
  return (
    <svg className="stock-bar" viewBox="0 0 182 11" preserveAspectRatio="none" aria-hidden="true">
      {units.map((unit) => (
        <g key={unit} transform={`translate(${unit * 18.2},0)`}>
          <Unit state={stateOf(unit, level, ceiling, to)} />
        </g>
      ))}
    </svg>
  );
}

type State = 'held' | 'spent' | 'gained' | 'free' | 'beyond';

function stateOf(unit: number, level: number, ceiling: number, to: number): State {
  if (unit < Math.min(level, to)) return 'held';
  if (unit < level) return 'spent';
  if (unit < to) return 'gained';
  return unit < ceiling ? 'free' : 'beyond';
}

function Unit({ state }: { readonly state: State }): ReactNode {
  if (state === 'beyond') return <path className="stock-beyond" d="M1 9.5h16.2" />;
  return (
    <>
      <rect className={`stock-${state}`} x="0.75" y="1" width="16.7" height="9" />
      {state === 'spent' && <path className="stock-slash" d="M2 9.5L16.2 1.5" />}
      {state === 'gained' && <path className="stock-plus" d="M6 5.5h6M9 2.5v6" />}
    </>
  );
}
