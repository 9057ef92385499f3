import { type RefObject, useLayoutEffect, useState } from 'react';

export interface ScrollCue {
  /** There is more than fits: the area has to be reachable by key. */
  readonly scrolls: boolean;
  /** Something is still below. */
  readonly more: boolean;
}

/** What the cue's own line takes from the area: the text may fit without it. */
export const cueHeight = (area: HTMLElement): number => area.parentElement?.querySelector<HTMLElement>('.panel-more')?.offsetHeight ?? 0;

/** Watches a scrolling area and its content. */
export function useScrollCue(area: RefObject<HTMLElement | null>): ScrollCue {
  const [cue, setCue] = useState<ScrollCue>({ scrolls: false, more: false });
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const measure = (): void => {
      const scrolls = element.scrollHeight > element.clientHeight + cueHeight(element) + 1;
      const more = scrolls && element.scrollTop + element.clientHeight < element.scrollHeight - 8;
      setCue((so) => (so.scrolls === scrolls && so.more === more ? so : { scrolls, more }));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    for (const child of element.children) watcher.observe(child);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      watcher.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [area]);
  return cue;
}
