import type { CSSProperties, ReactNode } from 'react';
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
      {first && (
        <svg aria-hidden="true" viewBox="0 0 24 24" data-run="A" style={at(first.end)}>
          <circle cx="12" cy="12" r="10" />
        </svg>
      )}
      {second && (
        <svg aria-hidden="true" viewBox="0 0 24 24" data-run="B" style={at(second.end)}>
          <path d="M12 2L22 12L12 22L2 12Z" />
        </svg>
      )}
    </span>
  );
}

const at = (value: number): CSSProperties => ({ '--at': value / 10 }) as CSSProperties;
