import type { ReactNode } from 'react';
import type { Timer } from '../../../workshop/session.ts';
import type { Asks } from './asks.ts';

interface Props {
  readonly timer: Timer | undefined;
  readonly now: () => number;
  readonly ask: Asks;
}

const minute = 60_000;
/** What a table needs to talk a question over. */
const first = 3 * minute;

/** A timer that is started, lengthened and stopped at any moment. While the room is paused it stands. */
export function TimerButtons({ timer, now, ask }: Props): ReactNode {
  if (timer === undefined)
    return (
      <button type="button" className="main-button" onClick={() => ask({ type: 'set-timer', until: now() + first })}>
        Time 3 minutes
      </button>
    );
  return (
    <>
      <button
        type="button"
        className="main-button"
        onClick={() => ask({ type: 'set-timer', until: Math.max(now(), 'until' in timer ? timer.until : now() + timer.left) + minute })}
      >
        Add a minute
      </button>
      <button type="button" className="main-button main-last" onClick={() => ask({ type: 'stop-timer' })}>
        Stop the timer
      </button>
    </>
  );
}
