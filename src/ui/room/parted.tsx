import type { ReactNode } from 'react';
import type { Parting } from '../../debrief/room/parting.ts';
import { ChoiceRows } from './choice-rows.tsx';
import './parted.css';
import { RoomSection } from './room-section.tsx';

/** What the tables parted over, and who did what: to be read out to the room. */
export function Parted({ parting: { parted, question, groups } }: { readonly parting: Parting }): ReactNode {
  if (!parted) return undefined;
  return (
    <RoomSection title="Where they parted" area="parted" aside={<p className="parted-question">{question}</p>}>
      <ChoiceRows choices={groups} look="parted" />
    </RoomSection>
  );
}
