import type { ReactNode } from 'react';
import type { DecisionView } from '../../../workshop/decision-view.ts';
import { VoteMark } from '../shared/vote-mark.tsx';
import { costWords } from './cost-words.ts';
import './moment-text.css';

/** The scene, and each choice with its line and what it costs. */
export function MomentText({ decision: { when, scene, choices } }: { readonly decision: DecisionView }): ReactNode {
  return (
    <div className="moment-text">
      <p className="moment-when">{when}</p>
      <p>{scene}</p>
      <ul>
        {choices.map(({ id, letter, title, line, costs, costsMore, closed }) => (
          <li key={id}>
            <VoteMark letter={letter} />
            <div>
              <p className="moment-choice">
                <span className="hidden-text">{letter}. </span>
                {title}
              </p>
              {line !== '' && <p>{line}</p>}
              <Cost words={closed ?? costWords(costs, costsMore)} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

const Cost = ({ words }: { readonly words: string }): ReactNode => (words === '' ? undefined : <p className="moment-cost">{words}</p>);
