import { type RefCallback, type RefObject, useCallback } from 'react';

/**
 * For what comes and goes: where it goes while the focus is on it, the focus goes on to another element. Otherwise it would be
 * lost, and whoever uses a keyboard would begin again at the top of the page.
 */
export function useHandOver(to: RefObject<HTMLElement | null>): RefCallback<HTMLElement> {
  return useCallback(
    (element) => () => {
      if (element && document.activeElement === element) to.current?.focus({ preventScroll: true });
    },
    [to],
  );
}
