import type { ReactNode } from 'react';
import { drawElevation } from '../../art/landmarks.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Look } from '../../core/story.ts';
import { tablesOf } from '../../core/tables.ts';
import type { World } from '../../core/world.ts';
import { Art } from '../art.tsx';
import { Glyph } from './glyph.tsx';
import { Mini } from './mini.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly world: World;
  readonly at: Look['at'];
}

/** Where a look happens, as its mark on the map: a face, a building or the map itself. */
export function LookSpot({ scenario, world, at }: Props): ReactNode {
  const person = at.kind === 'person' ? tablesOf(scenario).stakeholders.get(at.id) : undefined;
  if (person) return <Mini person={person} trust={world.relationships[at.id]?.trust ?? 0} className="look-mark" />;
  const place = at.kind === 'place' ? scenario.places.find(({ id }) => id === at.id) : undefined;
  if (place) return <Art markup={drawElevation(place.kind)} viewBox="-1 -1 50 50" className="look-mark" />;
  return <Glyph icon="map" />;
}
