import type { ReactNode } from 'react';
import type { Hint } from './hints.ts';
import { LineIcon } from './line-icon.tsx';
import './hint-line.css';

/** One quiet line that helps now, and a way to put it away for good. */
export function HintLine({ hint, onDismiss }: { readonly hint: Hint; readonly onDismiss: () => void }): ReactNode {
  return (
    <p className="hint">
      <span>{hint.says}</span>
      <button type="button" onClick={onDismiss}>
        <LineIcon of="cross" />
        <span className="hidden-text">Put this hint away</span>
      </button>
    </p>
  );
}
