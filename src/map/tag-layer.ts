/** Chips of trust gained or lost, what people say, and the label of the ward or place that is pointed at. */
import type Phaser from 'phaser';
import type { Arrangement } from './arrange.ts';
import type { Taken } from './boxes.ts';
import { depths } from './depths.ts';
import { type Box, boxLandmark, type MapGeography, type PeopleLayout, type Point, placeLandmarks } from './grounds.ts';
import { paintChip, paintLabel, paintSpeech } from './paint-tags.ts';
import { at } from './person-layer.ts';
import { addPicture, type Paint, type Picture } from './picture.ts';
import { findSpeechSpot } from './speech-spot.ts';
import { findChipSpot, findLabelSpot, listNames, weights } from './tag-spots.ts';
import { faces, measureWords } from './words.ts';

export interface TagLayer {
  /** Returns the new chip, unseen, or nothing where one was taken away. */
  chip(id: string, delta: number | undefined): Picture | undefined;
  voice(who: string, says: string | undefined): Picture | undefined;
  /** Words about a point of the sheet; nothing takes them away. */
  label(words: string | undefined, about: Point): void;
  /** Moves and enlarges what is shown. */
  arrange(arrangement: Arrangement): void;
  sharpen(resolution: number): void;
}

interface Made {
  readonly box: Box;
  readonly paint: Paint;
}

export function addTagLayer(
  scene: Phaser.Scene,
  geography: MapGeography,
  people: PeopleLayout,
  first: Arrangement,
  resolution: number,
): TagLayer {
  const landmarks = placeLandmarks(geography, people).map((landmark): Taken => ({ box: boxLandmark(landmark), weight: weights.landmark }));
  const tags = new Map<string, { readonly picture: Picture; box: Box; readonly make: () => Made }>();
  let sharpness = resolution;
  let arrangement = first;
  const take = (name: string): void => {
    tags.get(name)?.picture.destroy();
    tags.delete(name);
  };
  const put = (name: string, depth: number, make: () => Made): Picture => {
    const { box, paint } = make();
    const picture = addPicture(scene, depth, air(box), sharpness);
    picture.paint(paint);
    picture.image.setAlpha(0);
    tags.set(name, { picture, box, make });
    return picture;
  };
  const taken = (but: string): readonly Taken[] => [
    ...landmarks,
    ...listNames(geography, arrangement),
    ...[...tags]
      .filter(([name]) => name !== but)
      .map(([name, { box }]): Taken => ({ box, weight: name.startsWith('chip') ? weights.coin : weights.tag })),
  ];
  const hasPerson = (id: string): boolean => people.people.some((person) => person.id === id);

  return {
    chip: (id, delta) => {
      const name = `chip ${id}`;
      take(name);
      if (delta === undefined || !hasPerson(id)) return undefined;
      return put(name, depths.tags, () => {
        const spot = findChipSpot(people, arrangement, id, taken(name));
        const { chip } = arrangement.sizes;
        const box: Box = [spot[0] - 19 * chip, spot[1] - 15 * chip, spot[0] + 19 * chip, spot[1] + 15 * chip];
        return { box, paint: at(spot, (context) => paintChip(context, delta, chip)) };
      });
    },
    voice: (who, says) => {
      const name = `voice ${who}`;
      take(name);
      if (says === undefined || !hasPerson(who)) return undefined;
      return put(name, depths.tags, () => {
        const size = arrangement.sizes.speech;
        const width = measureWords(says, faces.voice(size)) + size * 1.5;
        const { box, tip } = findSpeechSpot(people, arrangement, who, [Math.ceil(width), Math.ceil(size * 1.95)], taken(name));
        return { box, paint: (context) => paintSpeech(context, box, tip, says, size) };
      });
    },
    label: (words, about) => {
      take('label');
      if (words === undefined) return;
      put('label', depths.label, () => {
        const size = arrangement.sizes.name;
        const width = measureWords(words, faces.name(size)) + size * 1.2;
        const box = findLabelSpot(people, arrangement, about, [Math.ceil(width), Math.ceil(size * 1.8)], taken('label'));
        return { box, paint: (context) => paintLabel(context, box, words, size) };
      }).image.setAlpha(1);
    },
    arrange: (to) => {
      arrangement = to;
      for (const tag of tags.values()) {
        const { box, paint } = tag.make();
        tag.box = box;
        tag.picture.paint(paint, air(box));
      }
    },
    sharpen: (to) => {
      sharpness = to;
      for (const { picture } of tags.values()) picture.sharpen(to);
    },
  };
}

/** Room for edges and the tip of speech. */
const air = (box: Box): Box => [box[0] - 30, box[1] - 42, box[2] + 30, box[3] + 42];
