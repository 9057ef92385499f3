import { useEffect, useState } from 'react';

/** Outlines 800 ms, then petals 800. Nothing that is read waits for them. */
const length = 1600;

/** Whether the rose stands finished: after its time, at any key or press, or at once where motion is unwanted. */
export function useReveal(): boolean {
  const [finished, setFinished] = useState(wantsLessMotion);
  useEffect(() => {
    if (finished) return;
    const finish = (event?: Event): void => {
      if (event instanceof KeyboardEvent && event.repeat) return;
      // The key that skips does nothing else; Tab still moves the focus.
      if (event instanceof KeyboardEvent && event.key !== 'Tab') event.preventDefault();
      if (event instanceof KeyboardEvent) event.stopPropagation();
      setFinished(true);
    };
    const timer = window.setTimeout(() => finish(), length);
    window.addEventListener('keydown', finish, { capture: true });
    window.addEventListener('pointerdown', finish, { capture: true });
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('keydown', finish, { capture: true });
      window.removeEventListener('pointerdown', finish, { capture: true });
    };
  }, [finished]);
  return finished;
}

const wantsLessMotion = (): boolean =>
  document.documentElement.dataset.motion === 'less' || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
