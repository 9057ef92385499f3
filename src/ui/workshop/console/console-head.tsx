import type { ReactNode } from 'react';
import { drawRose } from '../../../art/rose.ts';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import { Art } from '../../art.tsx';
import { clockWords } from '../shared/time-left.ts';
import { useClock } from '../shared/use-clock.ts';
import { AskFirst } from './ask-first.tsx';
import { roomStand } from './room-stand.ts';
import { StandSign } from './stand-sign.tsx';
import { whereWords } from './where-words.ts';
import './console-head.css';

const rose = drawRose(23, 23, 22, { dark: '#f6f5ee', light: '#ffd02e', line: '#f6f5ee' });

interface Props {
  readonly view: ConsoleView;
  /** The room's clock. */
  readonly now: () => number;
  /** Whether people join it from phones. */
  readonly phones: boolean;
  readonly onEnd: () => void;
  /** Opens the projector's window, where that is still to be done. */
  readonly onScreen: (() => void) | undefined;
}

/** The bar at the head: where the room stands, its time, its code and its people. */
export function ConsoleHead({ view, now, phones, onEnd, onScreen }: Props): ReactNode {
  const stand = roomStand(view);
  const clock = useClock(view.timer, now);
  const here = view.seats.filter(({ state, away }) => state === 'in' && !away).length;
  return (
    <header className="console-head">
      <Art markup={rose} viewBox="0 0 46 46" className="console-mark" />
      <div className="console-title">
        <h1>{view.title}</h1>
        <p>{whereWords(view)}</p>
      </div>
      <div className="console-stand" data-sign={stand.sign}>
        <StandSign of={stand.sign} />
        <b>{stand.says}</b>
      </div>
      {clock && (
        <p className="console-time">
          <b>{clockWords(clock.left)}</b> <span>{clock.running ? 'left' : 'left, stopped'}</span>
        </p>
      )}
      {phones && (
        <>
          <p className="console-fact">
            <span>Join code</span> <b>{view.code}</b>
          </p>
          <p className="console-fact">
            <span>In the room</span> <b>{here}</b>
          </p>
        </>
      )}
      {onScreen && (
        <button type="button" className="console-head-button" onClick={onScreen}>
          Open the screen
        </button>
      )}
      {!view.ended && (
        <div className="console-end">
          <AskFirst
            className="console-head-button"
            question="End it for everybody? It cannot be opened again."
            yes="End it"
            final
            onSure={onEnd}
          >
            End session
          </AskFirst>
        </div>
      )}
    </header>
  );
}
