import type { CSSProperties, ReactNode } from 'react';
import type { RunLetter } from './run-letter.ts';

interface Props {
  readonly letter: RunLetter;
  readonly style?: CSSProperties;
}

/** The shape of a run: a disc for A, a diamond for B. */
export function RunShape({ letter, style }: Props): ReactNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" data-run={letter} style={style}>
      <path d={letter === 'A' ? 'M12 1A11 11 0 0 1 12 23A11 11 0 0 1 12 1Z' : 'M12 1L23 12L12 23L1 12Z'} />
    </svg>
  );
}
