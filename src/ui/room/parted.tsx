import type { ReactNode } from 'react';
import type { Parting } from '../../debrief/room/parting.ts';
import './parted.css';
import { RoomSection } from './room-section.tsx';
import { tablesWords } from './where-words.ts';

/** What the tables parted over, and who did what: to be read out to the room. */
export function Parted({ parting: { parted, question, groups } }: { readonly parting: Parting }): ReactNode {
  if (!parted) return undefined;
  return (
    <RoomSection title="Where they parted" area="parted" aside={<p className="parted-question">{question}</p>}>
      <ul className="parted">
        {groups.map(({ letter, title, tables }) => (
          <li key={`${letter} ${title}`}>
            <b className="parted-tile">{letter}</b>
            <p>
              {title}
              <span>{tablesWords(tables)}</span>
            </p>
          </li>
        ))}
      </ul>
    </RoomSection>
  );
}
