import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import type { Play } from '../../store/play.ts';
import { spotOf } from '../words/spot-of.ts';
import { CardLooks } from './card-looks.tsx';
import { LineIcon } from './line-icon.tsx';
import { PersonCard } from './person-card.tsx';
import { PlaceCard } from './place-card.tsx';
import type { PlayActions, Spot } from './play-actions.ts';
import { WardCard } from './ward-card.tsx';
import './card.css';

interface Props {
  readonly play: Play;
  readonly spot: Spot;
  readonly actions: PlayActions;
}

/** The card of a person, a ward or a place: laid over the map, on the side away from them. */
export function SpotCard({ play, spot, actions }: Props): ReactNode {
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const card = dialog.current;
    card?.show();
    return () => card?.close();
  }, []);
  const bearing = play.scenario.stakeholders.find(({ id }) => spot.kind === 'person' && id === spot.id)?.bearing;
  const side = bearing !== undefined && bearing > 180 ? 'card-right' : 'card-left';
  return (
    <dialog ref={dialog} className={`card inset ${side}`} aria-labelledby={title}>
      <button type="button" className="card-close" onClick={() => actions.onCard(undefined)}>
        <LineIcon of="cross" />
        <span className="hidden-text">Close the card</span>
      </button>
      <h2 id={title}>{spotOf(play.scenario, play.world, spot).name}</h2>
      {spot.kind === 'person' && <PersonCard play={play} id={spot.id} />}
      {spot.kind === 'ward' && <WardCard play={play} id={spot.id} />}
      {spot.kind === 'place' && <PlaceCard play={play} id={spot.id} onCard={actions.onCard} />}
      <CardLooks play={play} spot={spot} actions={actions} />
    </dialog>
  );
}
