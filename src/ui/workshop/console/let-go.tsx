import type { ReactNode } from 'react';

interface Props {
  /** Whether this window has shown the room before. */
  readonly was: boolean;
  /** One sentence. */
  readonly why: string | undefined;
  /** Gives up what this window holds of a room at a server, so that it can be taken up by its words. */
  readonly onLeave: (() => void) | undefined;
}

/** What a window shows that has let go of its room: nothing of the room, and the way back to it. */
export function LetGo({ was, why, onLeave }: Props): ReactNode {
  return (
    <main className="console-wait">
      <h1>{was ? 'This window has let go of the room.' : 'This room would not open.'}</h1>
      <p role="alert">{why}</p>
      <div className="console-ways">
        {was && !onLeave && (
          <button type="button" className="button button-ink" onClick={() => window.location.reload()}>
            Take the room up in this window
          </button>
        )}
        {onLeave ? (
          <button type="button" className="button button-ink" onClick={onLeave}>
            Type the eight words, or open another room
          </button>
        ) : (
          <a className="button" href="./console.html">
            Choose or open a room
          </a>
        )}
      </div>
    </main>
  );
}
