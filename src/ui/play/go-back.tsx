import { type ReactNode, useState } from 'react';

/** Goes back to a decision, once it has been said what that takes away. */
export function GoBack({ title, onGoBack }: { readonly title: string; readonly onGoBack: () => void }): ReactNode {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" className="button go-back" onClick={() => setAsking(true)}>
        Go back to here
        <span className="hidden-text">: {title}</span>
      </button>
    );
  }
  return (
    <div className="ask">
      <p role="status">This decision and all that came after it will be taken back.</p>
      <button type="button" className="button button-ink" autoFocus onClick={onGoBack}>
        Take it back
      </button>
      <button type="button" className="button" onClick={() => setAsking(false)}>
        Leave it
      </button>
    </div>
  );
}
