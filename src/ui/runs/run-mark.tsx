import type { ReactNode } from 'react';
import type { RunLetter } from './run-letter.ts';
import './run-mark.css';
import { RunShape } from './run-shape.tsx';

/** What tells two runs apart wherever they are beside each other: a letter in a shape of its own, a filled disc or an open diamond. */
export function RunMark({ letter }: { readonly letter: RunLetter }): ReactNode {
  return (
    <b className="run-mark" data-run={letter}>
      <RunShape letter={letter} />
      <span className="hidden-text">Run </span>
      <span>{letter}</span>
    </b>
  );
}
