import type { ReactNode } from 'react';

interface Props {
  /** Hands over what was played so far. */
  readonly onTake: () => void;
}

/** A room that lasts no longer than its page says so for as long as it does. */
export function UnkeptNotice({ onTake }: Props): ReactNode {
  return (
    <p className="console-trouble" role="status">
      This browser keeps nothing. The room lasts only as long as this page is open.{' '}
      <button type="button" className="quiet-link" onClick={onTake}>
        Take what was played as a file
      </button>
      , which the room’s debrief opens.
    </p>
  );
}
