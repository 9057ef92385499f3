import { useEffect, useRef, useState } from 'react';

/** How long typing rests before it is kept, milliseconds. */
const restFor = 400;

interface Draft {
  readonly text: string;
  readonly write: (text: string) => void;
  /** Keeps at once what is not kept yet. */
  readonly keep: () => void;
}

/** Text being written: kept while it is written, and once more when the page is hidden, closed or left. */
export function useDraft(kept: string, onKeep: (text: string) => void): Draft {
  const [text, setText] = useState(kept);
  const pending = useRef<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(onKeep);
  useEffect(() => {
    latest.current = onKeep;
  });
  const keep = useRef((): void => {
    clearTimeout(timer.current);
    const written = pending.current;
    pending.current = undefined;
    if (written !== undefined) latest.current(written);
  }).current;
  useEffect(() => {
    window.addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
      keep();
    };
  }, [keep]);
  const write = (next: string): void => {
    setText(next);
    pending.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, restFor);
  };
  return { text, write, keep };
}
