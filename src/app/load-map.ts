import type { MapGeography, PeopleLayout } from '../map/grounds.ts';
import { filesOf } from './browser-ports.ts';

/** What the build drew of a scenario's place. */
export interface DrawnMap {
  readonly geography: MapGeography;
  readonly people: PeopleLayout;
}

/** Fetches the map of a scenario. Rejects where it cannot be had. */
export async function loadMap(id: string): Promise<DrawnMap> {
  const answer = await fetch(filesOf(id).map);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as DrawnMap;
}
