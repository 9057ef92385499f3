import type { ReactNode } from 'react';
import type { ChoiceView, OutcomeView } from '../../../workshop/decision-view.ts';
import { Coin } from '../../marks/coin.tsx';
import { VoteMark } from '../shared/vote-mark.tsx';
import './told-text.css';

/** What the table did. */
export function DidText({ choice: { letter, title } }: { readonly choice: Pick<ChoiceView, 'letter' | 'title'> }): ReactNode {
  return (
    <p className="did-text">
      <VoteMark letter={letter} solid />
      <span>
        <span className="hidden-text">{letter}. </span>
        {title}
      </span>
    </p>
  );
}

/** What came of it: what happened, who spoke, whose trust moved. */
export function ToldText({ outcome }: { readonly outcome: OutcomeView }): ReactNode {
  const { headline, consequence, voices, moved } = outcome;
  return (
    <article className="told-text">
      <DidText choice={outcome} />
      <h2>{headline}</h2>
      <p>{consequence}</p>
      {voices.map(({ who, says }) => (
        <p key={who} className="told-voice">
          <q>{says}</q> <span>{who}</span>
        </p>
      ))}
      <h3>Trust</h3>
      {moved.length === 0 && <p>Nobody moved. That is a result too.</p>}
      <ul>
        {moved.map(({ who, from, to }) => (
          <li key={who}>
            <Coin trust={from} className="told-coin" mute />
            <span className="told-arrow" aria-hidden="true">
              {to > from ? '↗' : '↘'}
            </span>
            <Coin trust={to} className="told-coin" mute />
            <span>
              <b>{who}</b> {to > from ? 'trusts you more' : 'trusts you less'}: {from} to {to}
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}
