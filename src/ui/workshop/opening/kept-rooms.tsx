import type { ReactNode } from 'react';
import { AskFirst } from '../console/ask-first.tsx';

/** A room that is kept on this device. */
export interface RoomRow {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly opened: number;
  readonly ended: boolean;
}

interface Props {
  readonly rooms: readonly RoomRow[] | undefined;
  readonly roomHref: (id: string) => string;
  readonly onForget: (id: string) => void;
}

const moment = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

/** Rooms to take up again, where they were. */
export function KeptRooms({ rooms, roomHref, onForget }: Props): ReactNode {
  if (rooms === undefined || rooms.length === 0) return null;
  return (
    <section className="kept-rooms" aria-labelledby="kept-rooms-heading">
      <h2 id="kept-rooms-heading">Rooms kept on this device</h2>
      <ul>
        {rooms.map(({ id, title, opened, ended }) => (
          <li key={id}>
            <p>
              <b>{title}</b>
              <span>
                {moment.format(opened)}
                {ended ? ', ended' : ''}
              </span>
            </p>
            <a className="button" href={roomHref(id)}>
              {ended ? 'Look at it' : 'Take it up'}
              <span className="hidden-text">
                : {title}, {moment.format(opened)}
              </span>
            </a>
            <AskFirst
              className="button"
              question="All that was played in it is forgotten. Forget this room?"
              yes="Forget it"
              final
              onSure={() => onForget(id)}
            >
              Forget
              <span className="hidden-text">
                : {title}, {moment.format(opened)}
              </span>
            </AskFirst>
          </li>
        ))}
      </ul>
    </section>
  );
}
