import type { ReactNode } from 'react';
import { drawRose } from '../../art/rose.ts';
import { authorityWords } from '../../debrief/authority-words.ts';
import type { Report } from '../../debrief/report.ts';
import { restsOn } from '../../debrief/rests-on.ts';
import { enoughDecisions } from '../../debrief/worth-saying.ts';
import { Art } from '../art.tsx';
import { usePlace } from '../words/use-place.ts';
import { WhatCame } from './what-came.tsx';

interface Props {
  readonly report: Report;
  readonly runName: string;
  readonly onHome: () => void;
  readonly onPrint: () => void;
  readonly onAgain: () => void;
  /** The way to the next chapter, where there is one. */
  readonly next?: { readonly says: string; readonly go: () => void } | undefined;
}

const mark = drawRose(29, 29, 28);
const printer =
  '<path d="M7 8V3h10v5M7 17H4V9h16v8h-3M7 14h10v7H7z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/>';

/** A name that says more than title and authority do: the player's own, a second run, one from a link. */
const isOwnName = (name: string, { title, authority }: Report['scenario']): boolean =>
  !['', title, `${title} in Authority ${authority}`].includes(name) && !name.endsWith(`: ${title}`);

/** The finding as a headline, and what can be done with the page. */
export function DebriefHead({ report, runName, onHome, onPrint, onAgain, next }: Props): ReactNode {
  const place = usePlace();
  const { scenario } = report;
  const { headline, says, also, grade } = report.headline;
  const rests = enoughDecisions(report) ? restsOn(grade) : undefined;
  return (
    <header className="debrief-head">
      <button type="button" className="debrief-home" onClick={() => onHome()}>
        <Art markup={mark} viewBox="0 0 58 58" />
        <span className="hidden-text">{place.home}</span>
      </button>
      <div>
        <p className="eyebrow">{`${report.ending ? 'Debrief' : 'Debrief so far'}: ${authorityWords(scenario)}${isOwnName(runName, scenario) ? ` · ${runName}` : ''}`}</p>
        <h1>{headline}</h1>
      </div>
      <div className="debrief-finding">
        <p className="debrief-says">
          {says} {rests && <span>{rests}</span>} {also.length > 0 && <b>{also.join(' ')}</b>}
        </p>
        <WhatCame report={report} />
      </div>
      <nav aria-label="This debrief">
        <button type="button" className="button" onClick={() => onPrint()}>
          <Art markup={printer} viewBox="0 0 24 24" className="debrief-printer" />
          Print handout
        </button>
        <button type="button" className={next ? 'button' : 'button button-ink'} onClick={() => onAgain()}>
          Play again
        </button>
        {next && (
          <button type="button" className="button button-ink" onClick={() => next.go()}>
            {next.says}
          </button>
        )}
      </nav>
    </header>
  );
}
