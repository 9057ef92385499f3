import { type MouseEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import './go-button.css';

interface Props {
  readonly children: ReactNode;
  /** Why it cannot be pressed now, or `undefined` where it can. */
  readonly refused?: string | undefined;
  /** On touch it wants to be held for half a second. */
  readonly hold?: boolean | undefined;
  readonly onGo: () => void;
}

const holdFor = 500;

/** The one ink button at the foot of the panel. `data-primary` is where the Enter key of the sheet finds it. */
export function GoButton({ children, refused, hold = false, onGo }: Props): ReactNode {
  const [holding, setHolding] = useState(false);
  const timer = useRef<number | undefined>(undefined);
  const touched = useRef(false);
  const letGo = (): void => {
    window.clearTimeout(timer.current);
    setHolding(false);
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const press = ({ pointerType }: PointerEvent): void => {
    touched.current = hold && pointerType === 'touch';
    if (!touched.current || refused !== undefined) return;
    setHolding(true);
    timer.current = window.setTimeout(() => {
      setHolding(false);
      onGo();
    }, holdFor);
  };
  const click = ({ detail }: MouseEvent): void => {
    // The second half of a double click would press the next page's button unread.
    if (detail > 1) return;
    const byTouch = touched.current;
    touched.current = false;
    if (refused === undefined && !byTouch) onGo();
  };
  return (
    <button
      type="button"
      className={`go${holding ? ' go-holding' : ''}${hold ? ' go-hold' : ''}`}
      data-primary=""
      aria-disabled={refused !== undefined}
      onPointerDown={press}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onPointerLeave={letGo}
      onContextMenu={(event) => touched.current && event.preventDefault()}
      onClick={click}
    >
      <span className="go-words">
        {refused ?? children}
        {hold && refused === undefined && <span className="go-how"> (hold)</span>}
      </span>
      <span className="go-key" aria-hidden="true">
        <kbd>Enter</kbd>
      </span>
    </button>
  );
}
