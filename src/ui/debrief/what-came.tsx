import type { ReactNode } from 'react';
import type { Report } from '../../debrief/report.ts';
import { turningWords } from '../../debrief/turning-words.ts';
import { enoughDecisions } from '../../debrief/worth-saying.ts';

/** How it ended and why, or that it has not, and where it turned, in a line; the whole ending on demand. */
export function WhatCame({ report }: { readonly report: Report }): ReactNode {
  const { decisions, ending } = report;
  const turning = turningWords(report);
  const stopped = !ending && enoughDecisions(report);
  if (!ending && !stopped && !turning) return undefined;
  return (
    <div className="debrief-came">
      <p>
        {ending && (
          <>
            <b>{ending.title}.</b> {ending.because}{' '}
          </>
        )}
        {stopped && (
          <>
            <b>Not ended.</b> All figures are as they stand after decision {decisions.length}.{' '}
          </>
        )}
        {turning}
      </p>
      {ending && (
        <details className="as-table">
          <summary>How it ended</summary>
          <p>{ending.text}</p>
        </details>
      )}
    </div>
  );
}
