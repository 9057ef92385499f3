import { isObject } from '../../save/loose.ts';
import type { Places } from '../../ui/workshop/console/room-plan.tsx';
import { storageOf } from '../browser-ports.ts';

const keyOf = (room: string): string => `bearings-plan-${room}`;
const isShare = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 1;

/** Where tables were put on this device. What cannot be read is forgotten. */
export function readPlaces(room: string): Places {
  try {
    const kept: unknown = JSON.parse(storageOf(window)?.getItem(keyOf(room)) ?? '{}');
    if (!isObject(kept)) return {};
    const places = Object.entries(kept).flatMap(([id, place]) =>
      isObject(place) && isShare(place['x']) && isShare(place['y']) ? [[id, { x: place['x'], y: place['y'] }] as const] : [],
    );
    return Object.fromEntries(places);
  } catch {
    return {};
  }
}

/** A browser that keeps nothing forgets them with the page. */
export function keepPlaces(room: string, places: Places): void {
  try {
    storageOf(window)?.setItem(keyOf(room), JSON.stringify(places));
  } catch {
    return;
  }
}
