import type { ReactNode } from 'react';
import { AskFirst } from '../console/ask-first.tsx';

/** A room at the server whose console this browser holds. */
export interface HeldRow {
  /** Token of its console. */
  readonly console: string;
  readonly code: string;
  /** Of its scenario, or empty. */
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly since: number;
}

interface Props {
  readonly rooms: readonly HeldRow[];
  readonly onTake: (console: string) => void;
  readonly onLetGo: (console: string) => void;
}

const moment = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

/** Rooms whose console was closed here, to take it up again; on a computer that others use it is let go of. */
export function HeldRooms({ rooms, onTake, onLetGo }: Props): ReactNode {
  if (rooms.length === 0) return null;
  return (
    <section className="kept-rooms" aria-labelledby="held-rooms-heading">
      <h2 id="held-rooms-heading">Consoles that this browser holds</h2>
      <ul>
        {rooms.map(({ console, code, title, since }) => (
          <li key={console}>
            <p>
              <b>{title === '' ? code : `${code}, ${title}`}</b>
              <span>{moment.format(since)}</span>
            </p>
            <button type="button" className="button" onClick={() => onTake(console)}>
              Take it up <span className="hidden-text">: {code}</span>
            </button>
            <AskFirst
              className="button"
              question="From here only the eight words then lead back to it. Let go of it?"
              yes="Let go"
              final
              onSure={() => onLetGo(console)}
            >
              Let go <span className="hidden-text">of {code}</span>
            </AskFirst>
          </li>
        ))}
      </ul>
    </section>
  );
}
