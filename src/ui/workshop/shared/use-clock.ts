import { useEffect, useState } from 'react';
import type { Timer } from '../../../workshop/session.ts';
import { timeLeft } from './time-left.ts';

export interface Clock {
  /** Milliseconds. */
  readonly left: number;
  /** Of the most that this window has seen left of it, 0 to 1. */
  readonly share: number;
  readonly running: boolean;
}

/** Less moves on the page of somebody who has asked for that: each 5 seconds. */
const stepOf = (): number => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 5000 : 1000);

/** A timer of the room as a clock that ticks only while it runs. `now`: the room's clock. */
export function useClock(timer: Timer | undefined, now: () => number): Clock | undefined {
  const [seen, setSeen] = useState(() => seeing(undefined, timer, now));
  useEffect(() => {
    setSeen((before) => seeing(before, timer, now));
    if (timer === undefined || 'left' in timer) return;
    const step = stepOf();
    let due: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      const left = timeLeft(timer, now());
      if (left > 0) due = setTimeout(tick, left % step || step);
    };
    const tick = (): void => {
      setSeen((before) => seeing(before, timer, now));
      wait();
    };
    wait();
    return () => clearTimeout(due);
  }, [timer, now]);
  if (timer === undefined) return undefined;
  const { left, most } = seen ?? { left: timeLeft(timer, now()), most: 0 };
  return { left, share: left / Math.max(left, most, 1), running: 'until' in timer };
}

interface Seen {
  readonly left: number;
  readonly most: number;
}

function seeing(before: Seen | undefined, timer: Timer | undefined, now: () => number): Seen | undefined {
  if (timer === undefined) return undefined;
  const left = timeLeft(timer, now());
  return { left, most: Math.max(left, before?.most ?? 0) };
}
