import { useEffect, useState } from 'react';

/** How many of so many parts are drawn: some at first, some more with every frame, so that no frame waits for all of them. */
export function useSlices(all: number, each: number): number {
  const [shown, setShown] = useState(each);
  useEffect(() => {
    if (shown >= all) return undefined;
    const frame = requestAnimationFrame(() => setShown((before) => before + each));
    return () => cancelAnimationFrame(frame);
  }, [shown, all, each]);
  return shown;
}
