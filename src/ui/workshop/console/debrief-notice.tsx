import type { ReactNode } from 'react';

interface Props {
  /** Why the debrief of the room has nothing to show. */
  readonly says: string;
  readonly onDone: () => void;
}

export function DebriefNotice({ says, onDone }: Props): ReactNode {
  return (
    <p className="console-trouble" role="alert">
      {says}{' '}
      <button type="button" className="quiet-link" onClick={onDone}>
        Close this note
      </button>
    </p>
  );
}
