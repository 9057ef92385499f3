import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import './sure-button.css';

interface Props {
  readonly name: string;
  /** What it is about, for those who hear the button alone. */
  readonly of: string;
  /** What will happen, said before it does. */
  readonly says: string;
  readonly yes: string;
  readonly no: string;
  /** Why it cannot be done now. */
  readonly refused?: string | undefined;
  readonly onSure: () => void;
}

/** A button that says first what it costs and asks. Focus stays with the asking, and comes back. */
export function SureButton({ name, of, says, yes, no, refused, onSure }: Props): ReactNode {
  const [asking, setAsking] = useState<boolean>();
  const why = useId();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking !== undefined) first.current?.focus();
  }, [asking]);
  // Enter held down asks; it does not answer.
  const press = (event: KeyboardEvent): void => {
    if (event.repeat && event.key === 'Enter') event.preventDefault();
  };
  if (!asking) {
    return (
      <button
        ref={first}
        onKeyDown={press}
        type="button"
        className="button sure"
        aria-disabled={refused !== undefined}
        aria-describedby={refused === undefined ? undefined : why}
        onClick={() => setAsking(refused === undefined ? true : undefined)}
      >
        {name}
        <span className="hidden-text">: {of}</span>
        {refused !== undefined && (
          <span className="sure-why" id={why}>
            {refused}
          </span>
        )}
      </button>
    );
  }
  return (
    <div className="ask">
      <p role="status">{says}</p>
      <button ref={first} type="button" className="button button-ink" onKeyDown={press} onClick={onSure}>
        {yes}
      </button>
      <button type="button" className="button" onKeyDown={press} onClick={() => setAsking(false)}>
        {no}
      </button>
    </div>
  );
}
