import type { ReactNode } from 'react';
import { fewestForPercents, figure, shareWords } from './many-words.ts';
import { ShareBar } from './share-bar.tsx';

/** How many runs of how many: figures, and a bar unless there are none. */
export function RunsShare({ count, of }: { readonly count: number; readonly of: number }): ReactNode {
  return (
    <>
      <b>{figure(count)}</b>
      {count > 0 && <span className="runs-share">{of < fewestForPercents ? ` of ${figure(of)}` : ` ${shareWords(count, of)}`}</span>}
      {count > 0 && <ShareBar count={count} of={of} />}
    </>
  );
}
