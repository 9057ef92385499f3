import { Fragment, type ReactNode } from 'react';
import { Flag } from '../rose/flag.tsx';

interface Props {
  readonly letters: readonly string[];
  /** Letter of what leaders in the case chose, where they met the decision. */
  readonly leaders: string | undefined;
}

/** Letters of what was not chosen, with the flag at what leaders in the case did. */
export function NotTaken({ letters, leaders }: Props): ReactNode {
  return (
    <span className="path-letters">
      {letters.map((letter, at) => (
        <Fragment key={letter}>
          {at > 0 && ' '}
          {letter === leaders && <Flag />}
          {letter}
        </Fragment>
      ))}
    </span>
  );
}
