/** What marks wards and places: yellow rings, looking-glasses, the class that a ward had before. */
import type Phaser from 'phaser';
import type { Arrangement } from './arrange.ts';
import { boxAround, type Taken } from './boxes.ts';
import { depths } from './depths.ts';
import { boxLandmark, heartOf, type MapGeography, type PeopleLayout, type Point, placeLandmarks } from './grounds.ts';
import type { WardWas } from './model.ts';
import { paintLook } from './paint-badge.ts';
import { paintOldClass, paintRing } from './paint-marks.ts';
import { at } from './person-layer.ts';
import { addPicture, type Paint, type Picture } from './picture.ts';
import { findWardMark, listNames, weights } from './tag-spots.ts';

/** Ids of what carries a ring or a looking-glass, and wards whose class has changed. */
export interface Marks {
  readonly rings: readonly string[];
  readonly looks: readonly string[];
  readonly was: readonly WardWas[];
}

export interface MarkLayer {
  show(marks: Partial<Marks>): void;
  arrange(arrangement: Arrangement): void;
  sharpen(resolution: number): void;
}

/** Of the mark for a class that was: it is the past, and smaller than any coin. */
const small = 0.8;

export function addMarkLayer(
  scene: Phaser.Scene,
  geography: MapGeography,
  people: PeopleLayout,
  first: Arrangement,
  resolution: number,
): MarkLayer {
  const landmarks = placeLandmarks(geography, people);
  let pictures: Picture[] = [];
  let marks: Marks = { rings: [], looks: [], was: [] };
  let sharpness = resolution;
  let arrangement = first;

  const add = (depth: number, spot: Point, reach: number, paint: Paint): void => {
    const picture = addPicture(scene, depth, boxAround(spot, reach), sharpness);
    picture.paint(paint);
    pictures.push(picture);
  };
  const addLook = (spot: Point): void => add(depths.marks, spot, 16, (context) => paintLook(context, spot[0], spot[1]));
  const repaint = (): void => {
    for (const picture of pictures) picture.destroy();
    pictures = [];
    for (const landmark of landmarks) {
      if (marks.rings.includes(landmark.id)) add(depths.rings, heartOf(landmark), landmark.size, (context) => paintRing(context, landmark));
      if (marks.looks.includes(landmark.id)) addLook([landmark.at[0] + landmark.size * 0.5, landmark.at[1] - landmark.size * 0.84]);
    }
    const taken: Taken[] = [
      ...landmarks.map((landmark): Taken => ({ box: boxLandmark(landmark), weight: weights.landmark })),
      ...listNames(geography, arrangement),
    ];
    const grow = Math.min(arrangement.sizes.ward / 13.5, 1.3) * small;
    for (const ward of geography.wards) {
      const findSpot = (half: number): Point => {
        const spot = findWardMark(people, arrangement, ward, half, taken);
        taken.push({ box: boxAround(spot, half), weight: weights.tag });
        return spot;
      };
      if (marks.looks.includes(ward.id)) addLook(findSpot(14));
      const old = marks.was.find(({ id }) => id === ward.id);
      // Where there is no room for names a mark would stand over faces: lists and the panel say it.
      if (old === undefined || !arrangement.sizes.all) continue;
      const spot = findSpot(11 * grow);
      const paint = at(spot, (context) => paintOldClass(context, old.was, grow));
      add(depths.marks, spot, 13 * grow, paint);
    }
  };

  return {
    show: (to) => {
      marks = { ...marks, ...to };
      repaint();
    },
    arrange: (to) => {
      arrangement = to;
      repaint();
    },
    sharpen: (to) => {
      sharpness = to;
      for (const picture of pictures) picture.sharpen(to);
    },
  };
}
