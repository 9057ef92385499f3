import type { Timer } from '../../../workshop/session.ts';

/** Milliseconds that a timer has left at a moment, 0 once it is over. */
export const timeLeft = (timer: Timer, now: number): number => ('left' in timer ? timer.left : Math.max(0, timer.until - now));

/** Minutes and seconds as a clock shows them, "1:20"; the second that has begun counts. */
export function clockWords(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
