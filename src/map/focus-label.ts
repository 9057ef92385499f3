/** What stands beside the focused ward or place: its name, and a ward's class. Pure. */
import { type MapGeography, type PeopleLayout, type Point, placeLandmarks } from './grounds.ts';
import type { MapModel, Thing } from './model.ts';

export interface FocusLabel {
  readonly says: string;
  /** Where it would like to stand. */
  readonly at: Point;
}

export function focusLabel(
  geography: MapGeography,
  people: PeopleLayout,
  model: MapModel,
  thing: Thing | undefined,
): FocusLabel | undefined {
  if (thing?.kind === 'ward') {
    const shape = geography.wards.find(({ id }) => id === thing.id);
    const ward = model.wards.find(({ id }) => id === thing.id);
    if (shape === undefined || ward === undefined) return undefined;
    const outcome = ward.was === undefined ? `${ward.class}` : `${ward.was} to ${ward.class}`;
    return { says: `${shape.name}: ${outcome}`, at: shape.middle };
  }
  const place = thing?.kind === 'place' ? placeLandmarks(geography, people).find(({ id }) => id === thing.id) : undefined;
  return place === undefined ? undefined : { says: place.name, at: [place.at[0], place.at[1] + 22] };
}
