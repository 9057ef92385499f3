import type { ReactNode } from 'react';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import { countWords } from '../../words/count-words.ts';

interface Props {
  readonly view: ConsoleView;
  readonly phones: boolean;
  readonly onOpen: (kind: 'people' | 'room' | 'line') => void;
  /** Where the head has no button for it any more. */
  readonly onScreen: (() => void) | undefined;
  /** Address of what is printed for the room, where it can be had. */
  readonly kit: string | undefined;
  /** Address of the room's debrief, where no other button leads there. */
  readonly debrief: string | undefined;
  /** The debrief is being opened: what it shows is to be left for it. */
  readonly onDebrief: () => void;
}

/** Ways to what is seldom wanted. */
export function RoomTools({ view, phones, onOpen, onScreen, kit, debrief, onDebrief }: Props): ReactNode {
  const waiting = view.seats.filter(({ state }) => state === 'waiting').length;
  const loose = view.seats.filter(({ state, table }) => state === 'in' && table === undefined).length;
  return (
    <nav className="room-tools" aria-label="More of the room">
      {phones && (
        <button type="button" className="quiet-link" onClick={() => onOpen('people')}>
          People
          {waiting > 0 && <b className="room-tool-flag">{countWords(waiting, 'waits', 'wait')} at the door</b>}
          {loose > 0 && <b className="room-tool-flag">{loose} without a table</b>}
        </button>
      )}
      <button type="button" className="quiet-link" onClick={() => onOpen('line')}>
        A line for the screen
      </button>
      <button type="button" className="quiet-link" onClick={() => onOpen('room')}>
        Room and tables
      </button>
      {onScreen && (
        <button type="button" className="quiet-link" onClick={onScreen}>
          Open the screen
        </button>
      )}
      {debrief !== undefined && (
        <a className="quiet-link" href={debrief} target="_blank" rel="noopener" onClick={onDebrief}>
          Debrief so far
        </a>
      )}
      {kit !== undefined && (
        <a className="quiet-link" href={kit} target="_blank" rel="noopener">
          Print the kit
        </a>
      )}
    </nav>
  );
}
