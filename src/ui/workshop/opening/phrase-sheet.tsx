import type { ReactNode } from 'react';

interface Props {
  readonly code: string;
  readonly phrase: string;
  readonly onGo: () => void;
}

/** The recovery phrase of a room that has just been opened: shown this once, to be printed or written down. */
export function PhraseSheet({ code, phrase, onGo }: Props): ReactNode {
  return (
    <main className="opening">
      <header className="opening-head">
        <h1>{code} is open</h1>
        <p>If this computer fails, the room goes on with these eight words on another. They are shown only now.</p>
      </header>
      <p className="opening-phrase">{phrase}</p>
      <div className="opening-buttons">
        <button type="button" className="button" onClick={() => window.print()}>
          Print this page
        </button>
        <button type="button" className="button button-ink" onClick={onGo}>
          I have them. Go to the room
        </button>
      </div>
    </main>
  );
}
