import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where what had the focus is gone once `step` is another, the focus goes to the heading of what has come; where nothing had it, it
 * stays where it is.
 */
export function useKeepFocus(main: RefObject<HTMLElement | null>, step: string | undefined): void {
  const held = useRef<Element | null>(null);
  useEffect(() => {
    const hold = ({ target }: FocusEvent): void => {
      held.current = target instanceof Element ? target : null;
    };
    // Left by whoever had it, and not taken away with what had it.
    const leave = ({ target, relatedTarget }: FocusEvent): void => {
      if (relatedTarget === null && target instanceof Element) queueMicrotask(() => target.isConnected && forget());
    };
    const forget = (): void => {
      held.current = null;
    };
    document.addEventListener('focusin', hold);
    document.addEventListener('focusout', leave);
    return () => {
      document.removeEventListener('focusin', hold);
      document.removeEventListener('focusout', leave);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew at every step
  useEffect(() => {
    if (!held.current || held.current.isConnected || document.activeElement !== document.body) return;
    const heading = main.current?.querySelector<HTMLElement>(':is(.phone-part, .phone-alone) h2');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [main, step]);
}
