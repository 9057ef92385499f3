import { type RefCallback, useLayoutEffect, useState } from 'react';

/**
 * Width of an element in units of a sixteenth of a rem: what a drawing measures in so that its type grows with the
 * reader's text size. `usual` until it has been measured.
 */
export function useWidth<T extends Element>(usual: number): readonly [RefCallback<T>, number] {
  const [element, setElement] = useState<T | null>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    if (!element) return;
    const measure = (): void => {
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      setWidth(Math.max(240, Math.round(element.clientWidth / unit)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [setElement, width];
}
