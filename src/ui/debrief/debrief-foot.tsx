import type { ReactNode } from 'react';
import { usePlace } from '../words/use-place.ts';

interface Props {
  readonly onHome: () => void;
  /** Address of the page that lays this run beside others. */
  readonly runsPage: string;
}

/** What the page must not be taken for, and the ways off it. */
export function DebriefFoot({ onHome, runsPage }: Props): ReactNode {
  const place = usePlace();
  return (
    <footer className="debrief-foot">
      <p>
        <b>What this page is.</b> A record of one run. The study measures no effects and scores nobody; nor does this page. How far things
        move is this game’s own judgement. Where you chose differently from leaders in the study, nothing is marked down.
      </p>
      <p className="debrief-ways">
        {/* A page that a platform opens has no other runs to lay beside this one. */}
        {place.links && (
          <a className="button" href={runsPage}>
            Beside other runs
          </a>
        )}
        <button type="button" className="button" onClick={() => onHome()}>
          {place.home}
        </button>
      </p>
    </footer>
  );
}
