import type { ReactNode } from 'react';
import { clockWords } from '../shared/time-left.ts';
import { TimeRing } from '../shared/time-ring.tsx';
import type { Clock } from '../shared/use-clock.ts';
import './stage-time.css';

interface Props {
  readonly clock: Clock | undefined;
  readonly paused: boolean;
  /** How many have voted, in words; empty while nothing is asked. */
  readonly voted: string;
}

/** Time that is left, and how many have voted. */
export function StageTime({ clock, paused, voted }: Props): ReactNode {
  if (!clock && !paused && voted === '') return undefined;
  const over = clock !== undefined && clock.left === 0;
  return (
    <section className="stage-time" aria-label="Time and votes">
      {clock && <TimeRing share={clock.share} running={clock.running && !paused} />}
      <div>
        {clock && !over && (
          <p className="stage-clock" role="timer">
            {clockWords(clock.left)}
          </p>
        )}
        {over && !paused && <p className="stage-clock-over">Time is up</p>}
        {paused && <p className="stage-clock-over">Paused</p>}
        {voted !== '' && <p className="stage-voted">{voted}</p>}
      </div>
    </section>
  );
}
