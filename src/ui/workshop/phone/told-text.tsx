import type { ReactNode } from 'react';
import type { ChoiceView, OutcomeView } from '../../../workshop/decision-view.ts';
import type { PhoneRole } from '../../../workshop/phone-view.ts';
import { Coin } from '../../marks/coin.tsx';
import { VoteMark } from '../shared/vote-mark.tsx';
import { isDirector } from './is-director.ts';
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

interface ToldProps {
  readonly outcome: OutcomeView;
  /** Whom one plays: the story's “you” is the director. */
  readonly you: PhoneRole | undefined;
}

/** What came of it: what happened, who spoke, whose trust moved. */
export function ToldText({ outcome, you }: ToldProps): ReactNode {
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
              <b>{who === you?.title ? 'You' : who}</b> {trustWords(who, you)} {to > from ? 'more' : 'less'}: {from} to {to}
            </span>
          </li>
        ))}
      </ul>
    </article>
  );
}

/** "trusts you", to the director and to whoever plays nobody; to others "trusts the director". */
function trustWords(who: string, you: PhoneRole | undefined): string {
  if (who === you?.title) return 'trust the director';
  return isDirector(you) ? 'trusts you' : 'trusts the director';
}
