import type { ReactNode } from 'react';
import { usePlace } from '../words/use-place.ts';

/** What the page must not be taken for, and the way off it. */
export function DebriefFoot({ onHome }: { readonly onHome: () => void }): ReactNode {
  const place = usePlace();
  return (
    <footer className="debrief-foot">
      <p>
        <b>What this page is.</b> A record of one run. The study measures no effects and scores nobody; nor does this page. How far things
        move is this game’s own judgement. Where you chose differently from leaders in the study, nothing is marked down.
      </p>
      <p className="debrief-ways">
        <button type="button" className="button" onClick={() => onHome()}>
          {place.home}
        </button>
      </p>
    </footer>
  );
}
