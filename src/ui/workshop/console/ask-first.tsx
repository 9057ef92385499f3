import { type MouseEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import './ask-first.css';

interface Props {
  readonly children: ReactNode;
  readonly className: string;
  /** Asked before it is done; without it the button does it at once. */
  readonly question: string | undefined;
  readonly yes: string;
  /** It cannot be undone: whoever presses twice by mistake has said no. */
  readonly final?: boolean;
  readonly onSure: () => void;
}

/** The second half of a double click was meant for what stood there before it. */
const isSecond = ({ detail }: MouseEvent): boolean => detail > 1;

/** A button that asks first where there is something to ask. Focus stays with the asking, and comes back; Esc says no. */
export function AskFirst({ children, className, question, yes, final = false, onSure }: Props): ReactNode {
  const [asking, setAsking] = useState<boolean>();
  const first = useRef<HTMLButtonElement>(null);
  const id = useId();
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
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is for the two buttons in it
    <div
      className="sure-first"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // What lies under the question stays open.
        event.preventDefault();
        event.stopPropagation();
        setAsking(false);
      }}
    >
      <p id={id}>{question}</p>
      <button
        ref={final ? undefined : first}
        type="button"
        className="button button-ink"
        aria-describedby={id}
        onClick={(event) => {
          if (isSecond(event)) return;
          setAsking(false);
          onSure();
        }}
      >
        {yes}
      </button>
      <button ref={final ? first : undefined} type="button" className="button" aria-describedby={id} onClick={() => setAsking(false)}>
        Not yet
      </button>
    </div>
  );
}
