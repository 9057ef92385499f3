import { type RefObject, useEffectEvent, useLayoutEffect, useState } from 'react';
import { cueHeight } from './use-scroll-cue.ts';

/** How much air a page has, most first. `folded` has the sizes of `roomy` and lists folded to one line. */
const densities = ['roomy', 'folded', 'snug', 'tight'] as const;
export type Density = (typeof densities)[number];

/** Room kept for what appears in the foot once something is chosen, in root text sizes. */
const reserveRem = 8;

/**
 * The roomiest density at which the page fits, else the tightest. Measured when a page appears and when the window
 * changes, never when something is picked: cards must not move under a finger.
 */
export function useDensity(area: RefObject<HTMLElement | null>, reserved: boolean): Density {
  const [level, setLevel] = useState(0);
  const [measured, setMeasured] = useState(0);
  const measure = useEffectEvent(() => {
    const element = area.current;
    const content = element?.firstElementChild;
    if (!element || !content || level >= densities.length - 1) return;
    // On a phone the page is the column and scrolls as a whole: there is nothing to fit into.
    if (getComputedStyle(element).overflowY === 'visible') return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const height = element.clientHeight + cueHeight(element);
    const room = height - (reserved ? reserveRem * rem : 0);
    const over = element.scrollHeight > height + 1;
    if (over || content.getBoundingClientRect().height > room + 1) setLevel(level + 1);
  });
  useLayoutEffect(() => {
    const again = (): void => {
      setLevel(0);
      setMeasured((count) => count + 1);
    };
    window.addEventListener('resize', again);
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      window.removeEventListener('resize', again);
      document.fonts.removeEventListener('loadingdone', again);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again at each level and after each change of the window
  useLayoutEffect(measure, [level, measured]);
  return densities[level] ?? 'tight';
}
