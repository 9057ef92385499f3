/** Where captions and ward names stand at a zoom: as drawn where they can be read so, placed anew where they must be larger. Pure. */
import { plainType } from '../art/caption.ts';
import { boxAround } from './boxes.ts';
import { boxLandmark, type MapGeography, type PeopleLayout, type Point, placeLandmarks } from './grounds.ts';
import { boxYou, type Captions, type Named, type PlacedCaption, placeCaptions, type Room } from './place-captions.ts';
import { placeNames } from './place-names.ts';
import { sizeWords, type WordSizes } from './word-sizes.ts';

export interface Arrangement {
  readonly sizes: WordSizes;
  readonly captions: Captions;
  /** Baseline middles, by ward id. */
  readonly wardNames: ReadonlyMap<string, Point>;
  readonly room: Room;
}

/** `news` are the ids of people who keep their name where there is no room for all. */
export function arrange(
  geography: MapGeography,
  people: PeopleLayout,
  named: readonly Named[],
  news: readonly string[],
  scale: number,
  room: Room,
): Arrangement {
  const sizes = sizeWords(scale);
  if (sizes.name === plainType.name) {
    const captions = people.people.map(({ id, caption }): readonly [string, PlacedCaption] => [id, { box: caption, type: plainType }]);
    return { sizes, captions: new Map(captions), wardNames: new Map(Object.entries(people.wardNames)), room };
  }
  const landmarks = placeLandmarks(geography, people).map((landmark) => boxLandmark(landmark));
  const shown = sizes.all ? named : named.filter(({ id }) => news.includes(id));
  const captions = placeCaptions(people, shown, sizes, room, landmarks);
  const taken = [
    ...landmarks,
    ...[...captions.values()].map(({ box }) => box),
    ...people.people.map(({ at }) => boxAround(at, 37 * sizes.badge)),
    boxYou(people.you),
    ...room.covered,
  ];
  return { sizes, captions, wardNames: sizes.all ? placeNames(geography, people, sizes.ward, taken) : new Map(), room };
}
