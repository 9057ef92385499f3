import { type ReactNode, useState } from 'react';

interface Props {
  /** The address of a second console, or the sentence why there is none. */
  readonly onShare: () => Promise<{ readonly href: string } | { readonly refused: string }>;
  readonly onLeave: () => void;
}

/** A second facilitator holds the console by an address of their own. */
export function ShareConsole({ onShare, onLeave }: Props): ReactNode {
  const [shared, setShared] = useState<{ readonly href: string } | { readonly refused: string }>();
  return (
    <section className="sheet-part">
      <h3>The console</h3>
      <p className="sheet-note">
        Whoever opens this address holds the console as you do. This browser takes it up again if its window is closed; if this computer
        fails, the eight words take it up on another.
      </p>
      <div className="sheet-row">
        <button type="button" className="button" onClick={() => void onShare().then(setShared)}>
          Share it
        </button>
        <button type="button" className="button" onClick={onLeave}>
          Let go of it in this browser
        </button>
      </div>
      {shared && 'href' in shared && (
        <label className="sheet-label">
          Its address
          <input className="sheet-field" readOnly value={shared.href} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      )}
      {shared && 'refused' in shared && <p role="alert">{shared.refused}</p>}
    </section>
  );
}
