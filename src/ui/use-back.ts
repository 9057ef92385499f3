import { useEffect, useRef } from 'react';

/** Ways to close what lies over the page, the topmost last. */
const open: (() => void)[] = [];
/** Whether the browser's history is being taken back to the page's own entry. */
let leaving = false;
let due = false;

const entered = (): boolean => window.history.state === 'over';

/** Gives the browser's history the entry that it needs, and no other. */
function settle(): void {
  due = false;
  if (leaving) return;
  if (open.length > 0 && !entered()) window.history.pushState('over', '');
  if (open.length === 0 && entered()) {
    leaving = true;
    window.history.back();
  }
}

/** Once all that opens and closes together has: one page that gives way to another keeps its entry. */
function settleSoon(): void {
  if (!due) setTimeout(settle);
  due = true;
}

function onPop(): void {
  if (leaving) {
    leaving = false;
    settleSoon();
  } else if (!entered()) open.at(-1)?.();
}

/**
 * While something is open on a page, the browser's Back closes it and stays on the page. The address does not change: one
 * more entry of the same address stands in the browser's history while it is open.
 */
export function useBack(isOpen: boolean, close: () => void): void {
  const last = useRef(close);
  useEffect(() => {
    last.current = close;
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    const closeNow = (): void => last.current();
    window.addEventListener('popstate', onPop);
    open.push(closeNow);
    settleSoon();
    return () => {
      open.splice(open.indexOf(closeNow), 1);
      settleSoon();
    };
  }, [isOpen]);
}
