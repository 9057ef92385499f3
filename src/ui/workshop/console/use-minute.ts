import { useEffect, useState } from 'react';

/** The room's clock, read again every half minute: for what is told in minutes. */
export function useMinute(now: () => number): number {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), 30_000);
    return () => clearInterval(timer);
  }, [now]);
  return at;
}
