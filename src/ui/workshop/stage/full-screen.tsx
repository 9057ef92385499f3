import { type ReactNode, useEffect, useState } from 'react';
import './full-screen.css';

/** Fills the wall with the window; gone while it does, since Escape ends it. */
export function FullScreen(): ReactNode {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const look = (): void => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  if (full) return undefined;
  // A browser may refuse; the window stays as it is then.
  const fill = (): void => void document.documentElement.requestFullscreen?.().catch(() => undefined);
  return (
    <button type="button" className="full-screen" aria-label="Full screen" title="Full screen" onClick={fill}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />
      </svg>
    </button>
  );
}
