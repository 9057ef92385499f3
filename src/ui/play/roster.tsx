import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Play } from '../../store/play.ts';
import { landmarkNames } from '../words/landmark-names.ts';
import { outcomeNames } from '../words/names.ts';
import { peopleOf } from './people-of.ts';
import type { PlayActions, Spot } from './play-actions.ts';
import { RosterList } from './roster-list.tsx';
import { RosterPerson } from './roster-person.tsx';
import { RosterWard } from './roster-ward.tsx';
import { wardsOf } from './wards-of.ts';
import './roster.css';

interface Props {
  readonly play: Play;
  readonly actions: PlayActions;
  /** Shown as a drawer; otherwise only what has focus is seen. It is always there for assistive tech. */
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Everybody and every ward and place of the map as lists: one tab stop each, arrows walk, Enter opens the card. */
export function Roster({ play, actions, open, onClose }: Props): ReactNode {
  const people = useMemo(() => peopleOf(play), [play]);
  const wards = useMemo(() => wardsOf(play), [play]);
  const section = useRef<HTMLElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    first.current?.focus({ preventScroll: true });
    // Below the map on a phone: what was asked for is brought to the reader.
    section.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const close = (): void => {
    onClose();
    section.current?.parentElement?.querySelector<HTMLElement>('.map-tools button')?.focus();
  };
  const list = (kind: Spot['kind'], title: string, items: readonly { readonly id: string; readonly shown: ReactNode }[]) => (
    <RosterList
      kind={kind}
      title={title}
      items={items}
      onOpen={(id) => actions.onCard({ kind, id })}
      onPoint={(id) => actions.onPreview(id === undefined ? {} : { spot: { kind, id } })}
    />
  );
  return (
    <section ref={section} className={open ? 'roster roster-open inset' : 'roster'} id="roster" aria-label="People, wards and places">
      {open && (
        <button ref={first} type="button" className="roster-close" onClick={close}>
          Close
        </button>
      )}
      {list(
        'person',
        'People',
        people.map((person) => ({ id: person.who.id, shown: <RosterPerson person={person} /> })),
      )}
      {list(
        'ward',
        'Wards',
        wards.map((reading) => ({ id: reading.ward.id, shown: <RosterWard reading={reading} /> })),
      )}
      {list(
        'place',
        'Places',
        play.scenario.places.map((place) => ({
          id: place.id,
          shown: <PlaceName name={place.name} kind={place.kind} ward={wards.find(({ ward }) => ward.id === place.ward)} />,
        })),
      )}
    </section>
  );
}

type WardOfPlace = ReturnType<typeof wardsOf>[number] | undefined;

function PlaceName({ name, kind, ward }: { readonly name: string; readonly kind: string; readonly ward: WardOfPlace }): ReactNode {
  return (
    <span className="roster-words">
      <b>{name}</b>
      <span>
        {landmarkNames[kind] ?? 'Offices'}
        {ward && `, ${ward.ward.name}, ${outcomeNames[ward.outcome]}`}
      </span>
    </span>
  );
}
