import type { ReactNode } from 'react';
import { wordsOf } from '../../core/behaviours.ts';
import type { DecisionReport } from '../../debrief/decisions.ts';
import { Glyph } from '../panel/glyph.tsx';
import { BroughtMark } from '../rose/brought-mark.tsx';
import { Flag } from '../rose/flag.tsx';
import { asSentence } from '../words/as-sentence.ts';
import { NotTaken } from './not-taken.tsx';

interface Props {
  readonly decision: DecisionReport;
  /** The decision that moved the most trust. */
  readonly turning: boolean;
  /** Whether it is the one that is looked at. */
  readonly picked: boolean;
  /** Whether the dotted line of what else could have been leaves here, or runs on above. */
  readonly branch: 'leaves' | 'runs' | undefined;
  readonly onAt: (index: number) => void;
}

/** One station: press it to see what else could have come of the decision. */
export function PathStation({ decision, turning, picked, branch, onAt }: Props): ReactNode {
  const { index, letter, label, landed, lettersNotTaken, looks, brought, asInCase, leaders, title } = decision;
  return (
    <li className="path-stop" data-branch={branch}>
      <button type="button" data-turning={turning || undefined} aria-pressed={picked} onClick={() => onAt(index)}>
        <span className="hidden-text">{`Decision ${index + 1}: `}</span>
        {brought.length > 0 && <BroughtMark className="path-brought" />}
        {asInCase && <Flag className="path-flag" />}
        <span className="path-tile">{letter}</span>
        <span className="hidden-text">{`, ${asSentence(title)} `}</span>
        <span className="path-siding">
          <svg viewBox="0 0 32 28" aria-hidden="true">
            <path d="M0 27L20 5.5Q23.5 2 28 2H32" fill="none" stroke="currentColor" strokeWidth="3" />
          </svg>
          <span className="hidden-text">Not taken: </span>
          <NotTaken letters={lettersNotTaken} leaders={leaders?.letter} />
        </span>
        <span className="path-label">{label}</span>
        <span className="path-glyphs">
          {landed.map((id) => (
            <span key={id}>
              <Glyph behaviour={id} />
              <span className="hidden-text">{` ${wordsOf(id).short} landed.`}</span>
            </span>
          ))}
          {landed.length === 0 && <span className="hidden-text">Nothing landed.</span>}
        </span>
        {looks.length > 0 && (
          <span className="path-looks">
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14M15.2 15.2L21 21" fill="none" stroke="currentColor" strokeWidth="2.6" />
            </svg>
            {looks.length}
            <span className="hidden-text">{looks.length === 1 ? ' look before it.' : ' looks before it.'}</span>
          </span>
        )}
        {leaders && (
          <span className="hidden-text">{asInCase ? 'Leaders in the study did this.' : `Leaders in the study: ${leaders.title}.`}</span>
        )}
        {brought.length > 0 && (
          <span className="hidden-text">{`Before it the facilitator brought in: ${brought.map((one) => one.title).join(', ')}.`}</span>
        )}
        {turning && <span className="hidden-text">Moved trust most.</span>}
      </button>
    </li>
  );
}
