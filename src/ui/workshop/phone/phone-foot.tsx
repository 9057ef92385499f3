import type { ReactNode } from 'react';
import './phone-foot.css';

interface Props {
  readonly children: ReactNode;
  /** A line under the button. */
  readonly note: string;
  /** Nothing comes of pressing it now. */
  readonly waits?: boolean;
  /** Already done: pressing takes it up again. */
  readonly done?: boolean;
  readonly onGo: () => void;
}

/** The one button at the foot, under the thumb. */
export function PhoneFoot({ children, note, waits = false, done = false, onGo }: Props): ReactNode {
  return (
    <footer className="phone-foot">
      <button type="button" className={`phone-go${done ? ' phone-go-done' : ''}`} aria-disabled={waits} onClick={() => !waits && onGo()}>
        {children}
      </button>
      <p className="phone-foot-note">{note}</p>
    </footer>
  );
}
