import type { CSSProperties, ReactNode } from 'react';
import type { Spread } from '../../core/spread.ts';
import './ends-strip.css';
import { RunShape } from './run-shape.tsx';

interface Props {
  /** 0 to 10. */
  readonly runs: Spread;
  readonly mine: number | undefined;
}

/** A scale of 0 to 10: a bar over most runs, a stroke for the middle one, a disc for one's own. Its figures stand beside it. */
export function EndsStrip({ runs: { p10, p50, p90 }, mine }: Props): ReactNode {
  const parts = { '--low': p10 / 10, '--middle': p50 / 10, '--high': p90 / 10 } as CSSProperties;
  return (
    <span className="ends-strip" aria-hidden="true" style={parts}>
      <i />
      {mine !== undefined && <RunShape letter="A" style={{ '--at': mine / 10 } as CSSProperties} />}
    </span>
  );
}
