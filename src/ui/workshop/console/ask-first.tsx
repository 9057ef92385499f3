import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import './ask-first.css';

interface Props {
  readonly children: ReactNode;
  readonly className: string;
  /** Asked before it is done; without it the button does it at once. */
  readonly question: string | undefined;
  readonly yes: string;
  readonly onSure: () => void;
}

/** The second half of a double click was meant for what stood there before it. */
const isSecond = ({ detail }: MouseEvent): boolean => detail > 1;

/** A button that asks first where there is something to ask. Focus stays with the asking, and comes back. */
export function AskFirst({ children, className, question, yes, onSure }: Props): ReactNode {
  const [asking, setAsking] = useState<boolean>();
  const first = useRef<HTMLButtonElement>(null);
  // What was asked about may have come by itself meanwhile.
  const open = asking === true && question !== undefined;
  useEffect(() => {
    if (asking !== undefined) first.current?.focus();
  }, [asking]);
  if (!open) {
    return (
      <button
        ref={first}
        type="button"
        className={className}
        onClick={(event) => {
          if (isSecond(event)) return;
          if (question === undefined) onSure();
          else setAsking(true);
        }}
      >
        {children}
      </button>
    );
  }
  return (
    <div className="sure-first">
      <p role="status">{question}</p>
      <button
        ref={first}
        type="button"
        className="button button-ink"
        onClick={(event) => {
          if (isSecond(event)) return;
          setAsking(false);
          onSure();
        }}
      >
        {yes}
      </button>
      <button type="button" className="button" onClick={() => setAsking(false)}>
        Not yet
      </button>
    </div>
  );
}
