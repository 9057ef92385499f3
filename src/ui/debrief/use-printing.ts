import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';

interface Printing {
  /** The page is being printed, or is about to be. */
  readonly printing: boolean;
  /** Asks for the page to be printed, once it is drawn for paper. */
  readonly print: () => void;
}

/** Whether the page is drawn for paper: asked for here, by the browser's own menu, or in a preview. */
export function usePrinting(onPrint: () => void): Printing {
  const [asked, setAsked] = useState(false);
  const begun = useRef(false);
  const subscribe = useCallback((tell: () => void) => {
    const paper = window.matchMedia('print');
    const turn = (to: boolean) => (): void => {
      begun.current = to;
      tell();
    };
    const [before, after] = [turn(true), turn(false)];
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    paper.addEventListener('change', tell);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      paper.removeEventListener('change', tell);
    };
  }, []);
  const onPaper = useSyncExternalStore(subscribe, () => begun.current || window.matchMedia('print').matches);
  const latest = useRef(onPrint);
  useEffect(() => {
    latest.current = onPrint;
  });
  // Printing holds the page up, and nothing is drawn meanwhile: the handout has to be there before it begins.
  useEffect(() => {
    if (!asked) return;
    latest.current();
    setAsked(false);
  }, [asked]);
  return { printing: asked || onPaper, print: () => setAsked(true) };
}
