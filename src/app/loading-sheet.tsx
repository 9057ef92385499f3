import { type ReactNode, useEffect, useState } from 'react';
import { NoticeStrip } from '../ui/home/notice-strip.tsx';
import type { Notice } from './app-state.ts';
import './loading-sheet.css';

interface Props {
  readonly notice: Notice | undefined;
  readonly home?: string | undefined;
  readonly onHome: () => void;
}

/** While a sheet is fetched: nothing for the first moment, then a plain line and a way back. */
export function LoadingSheet({ notice, home = 'Back to the shelf', onHome }: Props): ReactNode {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="loading-sheet">
      <h1 className="hidden-text">Opening the sheet</h1>
      <NoticeStrip notice={notice} />
      {slow && !notice && (
        <p role="status" className="loading-words">
          Unfolding the sheet.
        </p>
      )}
      {slow && (
        <button type="button" className="button" onClick={onHome}>
          {home}
        </button>
      )}
    </main>
  );
}
