import type { ReactNode } from 'react';
import { drawElevation } from '../../art/landmarks.ts';
import { tablesOf } from '../../core/tables.ts';
import type { Play } from '../../store/play.ts';
import { Art } from '../art.tsx';
import { landmarkNames } from '../words/landmark-names.ts';
import { spotOf } from '../words/spot-of.ts';
import type { PlayActions } from './play-actions.ts';

interface Props {
  readonly play: Play;
  readonly id: string;
  readonly onCard: PlayActions['onCard'];
}

/** What stands at a place, in which ward, and whether this decision happens there. */
export function PlaceCard({ play, id, onCard }: Props): ReactNode {
  const { scenario, world, bookmark } = play;
  const place = scenario.places.find((one) => one.id === id);
  if (!place) return null;
  const here = tablesOf(scenario).beats.get(bookmark.beat)?.places.includes(id) ?? false;
  return (
    <>
      <div className="card-person">
        <Art markup={drawElevation(place.kind)} viewBox="-3 -3 54 54" className="card-face" />
        <p className="card-role">
          {landmarkNames[place.kind] ?? 'Offices'}
          <button type="button" className="card-ward" onClick={() => onCard({ kind: 'ward', id: place.ward })}>
            In {spotOf(scenario, world, { kind: 'ward', id: place.ward }).name}
          </button>
        </p>
      </div>
      {here && <p>This decision happens here.</p>}
    </>
  );
}
