import type { CSSProperties, ReactNode } from 'react';
import { RunShape } from './run-shape.tsx';
import './two-strip.css';

interface Props {
  /** Where each began and ended, 0 to 10. */
  readonly first: { readonly start: number; readonly end: number } | undefined;
  readonly second: { readonly start: number; readonly end: number } | undefined;
}

/** A scale of 0 to 10 with a stroke where they began, the disc of run A and the diamond of run B where they ended. */
export function TwoStrip({ first, second }: Props): ReactNode {
  const starts = [...new Set([first?.start, second?.start])].filter((start) => start !== undefined);
  return (
    <span className="two-strip" aria-hidden="true">
      {starts.map((start) => (
        <i key={start} className="two-start" style={at(start)} />
      ))}
      {first && <RunShape letter="A" style={at(first.end)} />}
      {second && <RunShape letter="B" style={at(second.end)} />}
    </span>
  );
}

const at = (value: number): CSSProperties => ({ '--at': value / 10 }) as CSSProperties;
