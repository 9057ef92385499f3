/** Where captions and ward names stand at a zoom: as drawn where they can be read so, placed anew where they must be larger. Pure. */
import { plainType } from '../art/caption.ts';
import { boxAround, doOverlap, growBox } from './boxes.ts';
import { type Box, boxLandmark, type MapGeography, type PeopleLayout, type Point, placeLandmarks } from './grounds.ts';
import { boxYou, type Captions, type Named, type PlacedCaption, placeCaptions, type Room } from './place-captions.ts';
import { boxName, placeNames } from './place-names.ts';
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
    const captions = keepDrawn(geography, people, named, sizes, room);
    const over = [...room.covered, ...[...captions.values()].map(({ box }) => box)];
    return { sizes, captions, wardNames: drawnNames(geography, people, sizes, over), room };
  }
  const landmarks = listLandmarks(geography, people);
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

const listLandmarks = (geography: MapGeography, people: PeopleLayout): readonly Box[] =>
  placeLandmarks(geography, people).map((landmark) => boxLandmark(landmark));

/** Captions as drawn; one that something of the page lies on goes to another side of its badge, where there is one. */
function keepDrawn(geography: MapGeography, people: PeopleLayout, named: readonly Named[], sizes: WordSizes, room: Room): Captions {
  const isCovered = (box: Box): boolean => room.covered.some((other) => doOverlap(box, other));
  const covered = people.people.filter(({ caption }) => isCovered(caption)).map(({ id }) => id);
  const kept = people.people.filter(({ id }) => !covered.includes(id)).map(({ caption }) => growBox(caption, 3));
  const moved = placeCaptions(
    people,
    named.filter(({ id }) => covered.includes(id)),
    sizes,
    { bounds: room.bounds, covered: [...room.covered, ...kept] },
    listLandmarks(geography, people),
  );
  return new Map(
    people.people.map(({ id, caption }): readonly [string, PlacedCaption] => [id, moved.get(id) ?? { box: caption, type: plainType }]),
  );
}

/** Names of wards as drawn, but for those that something of the page, or a caption that has moved, lies on: half a word is none. */
function drawnNames(geography: MapGeography, people: PeopleLayout, sizes: WordSizes, over: readonly Box[]): ReadonlyMap<string, Point> {
  const names = new Map(geography.wards.map(({ id, name }) => [id, name]));
  const hides = (id: string, at: Point): boolean => over.some((box) => doOverlap(boxName(names.get(id) ?? '', at, sizes.ward), box));
  return new Map(Object.entries(people.wardNames).filter(([id, at]) => !hides(id, at)));
}
