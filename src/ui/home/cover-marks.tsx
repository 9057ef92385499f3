import type { ReactNode } from 'react';
import type { RunSummary } from '../../store/kept-run.ts';

/** What was done with a sheet: a bookmark with the next decision's number, and a tick once it was finished. */
export function CoverMarks({ runs }: { readonly runs: readonly RunSummary[] }): ReactNode {
  const underWay = runs.find(({ ending }) => ending === undefined);
  const finished = runs.some(({ ending }) => ending !== undefined);
  return (
    <span className="cover-marks">
      {finished && (
        <>
          <span className="hidden-text">, finished</span>
          <svg className="cover-tick" viewBox="-13 -13 26 26" aria-hidden="true">
            <circle r="13" />
            <path d="M-6 0l4.5 5 8-9.500" />
          </svg>
        </>
      )}
      {underWay && (
        <span className="cover-bookmark">
          <span className="hidden-text">, in progress, decision </span>
          {underWay.decisions + 1}
        </span>
      )}
    </span>
  );
}
