import type { ReactNode } from 'react';
import { fewestForPercents, figure, runsWords, shareWords } from './many-words.ts';

/** How many came to a station, and of how many. */
export function TreeCount({ count, of }: { readonly count: number; readonly of: number }): ReactNode {
  const isFew = of < fewestForPercents;
  const share = shareWords(count, of);
  return (
    <span className="tree-count">
      <span aria-hidden="true">{isFew ? share : `${figure(count)} · ${share}`}</span>
      <span className="hidden-text">{isFew ? `${share} ${of === 1 ? 'run' : 'runs'}` : `${runsWords(count)}, ${share}`}</span>
    </span>
  );
}
