import type { ReactNode } from 'react';
import type { StageHands } from '../../../workshop/stage-view.ts';
import { VoteMark } from '../shared/vote-mark.tsx';
import { ownHeading } from './stage-words.ts';
import './stage-own.css';

interface Props {
  readonly own: readonly StageHands[];
  /** Letter of what was decided. */
  readonly chosen: string | undefined;
}

/** What each would have done, beside what came of it: a mark for each choice that had hands, the decided one solid. */
export function StageOwn({ own, chosen }: Props): ReactNode {
  if (own.length === 0) return undefined;
  return (
    <div className="stage-own">
      <p>{ownHeading}</p>
      <ul>
        {own.map(({ letter, title, count }) => (
          <li key={letter}>
            <VoteMark letter={letter} solid={letter === chosen} />
            <span className="hidden-text">
              {letter}. {title}:{' '}
            </span>
            <b>{count}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
