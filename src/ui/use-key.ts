import { useEffect, useRef } from 'react';

/** Controls on which Enter already means something. */
const controls = 'a, button, input, textarea, select, label, summary';

/** Enter or Escape does this wherever it does not mean something else: on a control, in a dialog, over an open meaning. */
export function useKey(key: 'Enter' | 'Escape', go: (() => void) | undefined): void {
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== key || event.repeat || event.defaultPrevented || event.isComposing) return;
      const { target } = event;
      if (target instanceof Element && target.closest(key === 'Enter' ? controls : 'input, textarea, select')) return;
      if (document.querySelector('dialog[open], :popover-open')) return;
      latest.current?.();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [key]);
}
