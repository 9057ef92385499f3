import type { ReactNode } from 'react';
import type { ChoiceView } from '../../../workshop/decision-view.ts';
import { VoteMark } from '../shared/vote-mark.tsx';
import './vote-row.css';

/** Whether it can be chosen, is, or is only shown. */
export interface RowState {
  readonly chosen: boolean;
  /** How many were for it, once that may be told. */
  readonly count?: number | undefined;
}

/** What stands in one of the four rows of a vote. Chosen is said by ground, edge, mark and tick. */
export function VoteRowWords({ choice, chosen, count }: RowState & { readonly choice: ChoiceView }): ReactNode {
  const { letter, title, closed } = choice;
  return (
    <>
      <VoteMark letter={letter} solid={chosen} />
      <span className="vote-row-words">
        <span className="hidden-text">{letter}. </span>
        {title}
        {closed !== undefined && <span className="vote-row-closed">{closed}</span>}
      </span>
      {count !== undefined && (
        <span className="vote-row-count">
          {count}
          <span className="hidden-text"> {count === 1 ? 'vote' : 'votes'}</span>
        </span>
      )}
      {chosen && <Tick />}
    </>
  );
}

const Tick = (): ReactNode => (
  <svg viewBox="0 0 26 26" className="vote-row-tick" aria-hidden="true">
    <path d="M4 14l6 6L22 6" />
  </svg>
);

/** Rows that can no longer be, or are not, chosen from. `mine`: what one voted oneself. */
export function VoteRows({
  choices,
  mine,
  countOf,
}: {
  readonly choices: readonly ChoiceView[];
  readonly mine: string | undefined;
  readonly countOf?: ((id: string) => number) | undefined;
}): ReactNode {
  return (
    <ul className="vote-rows">
      {choices.map((choice) => {
        const chosen = choice.id === mine;
        return (
          <li key={choice.id} className={`vote-row vote-row-locked${chosen ? ' vote-row-chosen' : ''}`}>
            <VoteRowWords choice={choice} chosen={chosen} count={countOf?.(choice.id)} />
            {chosen && <span className="hidden-text">Your vote</span>}
          </li>
        );
      })}
    </ul>
  );
}
