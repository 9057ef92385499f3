import type { ReactNode } from 'react';
import { asksOwn } from '../../../workshop/asks-own.ts';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import { tablesNamed } from '../shared/tables-named.ts';
import { VoteMark } from '../shared/vote-mark.tsx';
import type { Asks } from './asks.ts';
import { CountHands } from './count-hands.tsx';
import { OwnCount } from './own-count.tsx';
import { OwnHands } from './own-hands.tsx';
import { roomQuestion } from './room-question.ts';
import { handsFor, useHands } from './use-hands.ts';
import './room-so-far.css';

interface Props {
  readonly view: ConsoleView;
  readonly ask: Asks;
}

/** What the room is for, so far. Where one table has no phones its hands are counted here. */
export function RoomSoFar({ view, ask }: Props): ReactNode {
  const room = roomQuestion(view);
  const [only, ...others] = (room?.tables ?? []).filter(({ seats }) => seats.length === 0);
  const round = others.length === 0 && room?.tables.length === 1 && only?.phase === 'voting' && !only.held ? only.round : undefined;
  const [hands, count] = useHands('count', round, ask);
  if (!room) return null;
  const [alone] = room.tables.length === 1 ? room.tables : [];
  const asked = room.tables.some((table) => table.round !== undefined);
  const most = Math.max(room.voters, room.voted, 1);
  return (
    <section className="console-part" aria-labelledby="so-far-heading">
      <h2 id="so-far-heading">
        The room so far <span>{room.voters > room.voted ? `${room.voted} of ${room.voters}` : room.voted}</span>
      </h2>
      <ul className="so-far" data-many={room.rows.length > 4 || undefined}>
        {room.rows.map(({ choice, count: voted, shut }) => (
          <li
            key={choice.id}
            data-closed={choice.closed !== undefined || undefined}
            data-counts={(round && choice.closed === undefined) || undefined}
          >
            <VoteMark letter={choice.letter} solid />
            <div>
              <span className="so-far-title">
                <span className="hidden-text">{choice.letter}. </span>
                {choice.title}
                {shut.length > 0 && <small> not open to {tablesNamed(shut)}</small>}
              </span>
              {round && choice.closed === undefined ? (
                <CountHands
                  letter={choice.letter}
                  title={choice.title}
                  count={handsFor(hands, choice.id)}
                  onCount={(raised) => count(choice.id, raised)}
                />
              ) : asked ? (
                <span className="so-far-bar" aria-hidden="true">
                  <i style={{ width: `${(voted / most) * 100}%` }} />
                </span>
              ) : null}
            </div>
            {asked && !(round && choice.closed === undefined) && <b>{room.hidden ? '–' : voted}</b>}
          </li>
        ))}
      </ul>
      {room.hidden && <p className="console-note">Votes are private. How many are for what is told once the vote closes.</p>}
      {alone?.phase === 'revealed' && <OwnHands table={alone} />}
      {alone && only && asksOwn(alone) && <OwnCount table={alone} ask={ask} />}
      {room.elsewhere.map((says) => (
        <p key={says} className="console-note">
          {says}
        </p>
      ))}
    </section>
  );
}
