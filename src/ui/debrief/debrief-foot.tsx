import type { ReactNode } from 'react';
import { usePlace } from '../words/use-place.ts';

interface Props {
  readonly onExport: () => void;
  readonly onCopyLink: () => void;
  readonly onHome: () => void;
  /** What came of the last of these. */
  readonly said: string | undefined;
}

/** What the page must not be taken for, and the ways off it. */
export function DebriefFoot({ onExport, onCopyLink, onHome, said }: Props): ReactNode {
  const place = usePlace();
  return (
    <footer className="debrief-foot">
      <p>
        <b>What this page is.</b> A record of one run. The study measures no effects and scores nobody; nor does this page. How far things
        move is this game’s own judgement. Where you chose differently from leaders in the study, nothing is marked down.
      </p>
      <p className="debrief-ways">
        <button type="button" className="button" onClick={() => onExport()}>
          Save the figures
        </button>
        {place.links && (
          <button type="button" className="button" onClick={() => onCopyLink()}>
            Copy a link
          </button>
        )}
        <button type="button" className="button" onClick={() => onHome()}>
          {place.home}
        </button>
      </p>
      <p className="debrief-said" role="status">
        {said}
      </p>
    </footer>
  );
}
