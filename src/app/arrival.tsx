import { type RefObject, useEffect } from 'react';

interface Props {
  /** Which screen this is: another one is another arrival. */
  readonly screen: string;
  /** True until somebody has arrived anywhere: the first screen of a page takes no focus. */
  readonly first?: RefObject<boolean>;
}

/**
 * On arriving at a screen: focus on its heading, so that a screen reader starts there. Stands beside the screen, inside what
 * waits for its code: a heading that is still to be fetched, or that of the waiting page, is none to arrive at.
 */
export function Arrival({ screen, first }: Props): undefined {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is another arrival
  useEffect(() => {
    if (first?.current) {
      first.current = false;
      return undefined;
    }
    window.scrollTo(0, 0);
    const frame = requestAnimationFrame(() => {
      const heading = document.querySelector<HTMLElement>('main h1, h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [screen, first]);
  return undefined;
}
