import { type RefObject, useEffect, useRef } from 'react';

/** In a dialog whose rows come and go: where the one that was pressed is gone, focus goes to the dialog's title and not behind it. */
export function useHeldFocus(): RefObject<HTMLDivElement | null> {
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) inside.current?.closest('dialog')?.querySelector('h2')?.focus();
  });
  return inside;
}
