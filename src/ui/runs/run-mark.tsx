import type { ReactNode } from 'react';
import './run-mark.css';

export type RunLetter = 'A' | 'B';

/** What tells two runs apart wherever they are beside each other: a letter in a shape of its own, a filled disc or an open diamond. */
export function RunMark({ letter }: { readonly letter: RunLetter }): ReactNode {
  return (
    <b className="run-mark" data-run={letter}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={letter === 'A' ? 'M12 1A11 11 0 0 1 12 23A11 11 0 0 1 12 1Z' : 'M12 1L23 12L12 23L1 12Z'} />
      </svg>
      <span className="hidden-text">Run </span>
      <span>{letter}</span>
    </b>
  );
}
