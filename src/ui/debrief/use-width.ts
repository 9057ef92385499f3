import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * Width of an element in units of a sixteenth of a rem: what a drawing measures in so that its type grows with the
 * reader's text size. `usual` until it has been measured.
 */
export function useWidth<T extends Element>(usual: number): readonly [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => {
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      setWidth(Math.max(240, Math.round(element.clientWidth / unit)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
