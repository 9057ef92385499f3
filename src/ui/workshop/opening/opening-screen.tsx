import { type ReactNode, useState } from 'react';
import { KeptRooms, type RoomRow } from './kept-rooms.tsx';
import { OpeningForm, type RoomWish, type SceneChoice } from './opening-form.tsx';
import './opening-screen.css';

interface Props {
  readonly scenes: readonly SceneChoice[];
  /** Newest first; `undefined` while they are being read. */
  readonly rooms: readonly RoomRow[] | undefined;
  /** Whether a server answers here, so that people can join from phones. */
  readonly served: boolean;
  /** Whether rooms outlive this page. */
  readonly keeps: boolean;
  /** Why the last try to open one failed. */
  readonly problem: string | undefined;
  readonly onOpen: (wish: RoomWish) => Promise<void>;
  readonly roomHref: (id: string) => string;
  /** Address of what is printed for a scenario and that many tables. */
  readonly kitHref: (scenario: string, tables: number) => string;
  readonly onForget: (id: string) => void;
  /** What the page adds where a server answers: a console that was lost. */
  readonly more?: ReactNode;
}

/** Where a workshop begins: a new room in under a minute, or one that is kept on this device. */
export function OpeningScreen({ scenes, rooms, served, keeps, problem, onOpen, roomHref, kitHref, onForget, more }: Props): ReactNode {
  const [opening, setOpening] = useState(false);
  return (
    <main className="opening">
      <header className="opening-head">
        <a href="./index.html#/">Back to the shelf</a>
        <h1>Play with a room</h1>
        <p>
          {served
            ? 'People join from their phones with a code, or you count hands.'
            : 'One screen and a show of hands. You need this device and a projector, and no network.'}
        </p>
      </header>
      {!keeps && (
        <p className="opening-note" role="status">
          This browser keeps nothing. A room lasts only as long as this page is open.
        </p>
      )}
      {problem !== undefined && (
        <p className="opening-note" role="alert">
          {problem}
        </p>
      )}
      <div className="opening-parts">
        <OpeningForm
          scenes={scenes}
          served={served}
          opening={opening}
          kitHref={kitHref}
          onOpen={(wish) => {
            setOpening(true);
            void onOpen(wish).finally(() => setOpening(false));
          }}
        />
        <div>
          <KeptRooms rooms={rooms} roomHref={roomHref} onForget={onForget} />
          {more}
        </div>
      </div>
    </main>
  );
}
