/** Landmarks, ward names, and what marks them: yellow rings, looking-glasses, the focus ring. */
import type Phaser from 'phaser';
import { drawElevation } from '../art/landmarks.ts';
import { palette } from '../art/palette.ts';
import { depths } from './depths.ts';
import { boxLandmark, type MapGeography, type PeopleLayout, type PlaceShape, type Point, placeLandmarks, unflatten } from './grounds.ts';
import type { Thing } from './model.ts';
import { disc, paintLook } from './paint-badge.ts';
import { clipHome, traceRing } from './paint-ground.ts';
import { paintWardName } from './paint-tags.ts';
import { addPicture, type Picture } from './picture.ts';
import { loadSymbol } from './symbols.ts';
import { findWardMark } from './tag-spots.ts';

export interface PlaceLayer {
  marks(rings: readonly string[], looks: readonly string[]): void;
  /** A ward or a landmark; anything else takes the ring away. */
  focus(thing: Thing | undefined): void;
  /** Without `words` ward names step aside. */
  sharpen(resolution: number, words: boolean): void;
}

/** Resolves when every landmark is drawn. */
export async function addPlaceLayer(
  scene: Phaser.Scene,
  geography: MapGeography,
  people: PeopleLayout,
  resolution: number,
): Promise<PlaceLayer> {
  const landmarks = placeLandmarks(geography, people);
  const still: Picture[] = [];
  const names: Picture[] = [];
  let marks: Picture[] = [];
  let sharpness = resolution;
  const focused = addPicture(scene, depths.wardFocus, [0, 0, 1440, 900], sharpness);

  for (const { id, name } of geography.wards) {
    const spot = people.wardNames[id];
    if (spot === undefined) continue;
    const half = name.length * 6 + 8;
    const picture = addPicture(scene, depths.names, [spot[0] - half, spot[1] - 15, spot[0] + half, spot[1] + 7], sharpness);
    picture.paint((context) => paintWardName(context, name, spot));
    names.push(picture);
  }
  for (const landmark of landmarks) {
    const image = await loadSymbol(drawElevation(landmark.kind), '-3 -3 54 54');
    const picture = addPicture(scene, depths.landmarks, boxLandmark(landmark), sharpness);
    const step = landmark.size / 48;
    picture.paint((context) => context.drawImage(image, landmark.at[0] - 27 * step, landmark.at[1] - 47 * step, 54 * step, 54 * step));
    still.push(picture);
  }

  const mark = (depth: number, [x, y]: Point, reach: number, paint: (context: CanvasRenderingContext2D) => void): void => {
    const picture = addPicture(scene, depth, [x - reach, y - reach, x + reach, y + reach], sharpness);
    picture.paint(paint);
    marks.push(picture);
  };

  return {
    marks: (rings, looks) => {
      for (const picture of marks) picture.destroy();
      marks = [];
      for (const landmark of landmarks) {
        if (rings.includes(landmark.id)) mark(depths.rings, heartOf(landmark), landmark.size, (context) => paintRing(context, landmark));
        if (!looks.includes(landmark.id)) continue;
        const corner: Point = [landmark.at[0] + landmark.size * 0.5, landmark.at[1] - landmark.size * 0.84];
        mark(depths.marks, corner, 16, (context) => paintLook(context, corner[0], corner[1]));
      }
      for (const { id, name, middle } of geography.wards) {
        if (!looks.includes(id)) continue;
        const spot = findWardMark(people, name, people.wardNames[id], middle);
        mark(depths.marks, spot, 16, (context) => paintLook(context, spot[0], spot[1]));
      }
    },
    focus: (thing) => {
      const ward = thing?.kind === 'ward' ? geography.wards.find(({ id }) => id === thing.id) : undefined;
      const place = thing?.kind === 'place' ? landmarks.find(({ id }) => id === thing.id) : undefined;
      if (ward !== undefined) focused.paint((context) => paintWardFocus(context, geography, unflatten(ward.ring)));
      else if (place !== undefined) focused.paint((context) => paintPlaceFocus(context, place));
      else focused.image.setVisible(false);
    },
    sharpen: (to, words) => {
      sharpness = to;
      for (const picture of [...still, ...names, ...marks]) picture.sharpen(to);
      for (const picture of names) picture.image.setVisible(words);
      const lit = focused.image.visible;
      focused.sharpen(to);
      focused.image.setVisible(lit);
    },
  };
}

function heartOf({ at, size }: PlaceShape): Point {
  return [at[0], at[1] - size * 0.42];
}

/** Where the choice happens: yellow in ink, on white. */
function paintRing(context: CanvasRenderingContext2D, landmark: PlaceShape): void {
  const [x, y] = heartOf(landmark);
  const radius = landmark.size * 0.71;
  disc(context, x, y, radius, undefined, palette.white, 8);
  disc(context, x, y, radius, undefined, palette.ink, 6.5);
  disc(context, x, y, radius, undefined, palette.yellow, 3.5);
}

function paintPlaceFocus(context: CanvasRenderingContext2D, landmark: PlaceShape): void {
  const [x, y] = heartOf(landmark);
  const radius = landmark.size * 0.78;
  disc(context, x, y, radius, 'rgba(255,255,255,.8)', palette.ink, 8);
  disc(context, x, y, radius, undefined, palette.yellow, 4);
}

/** Inside the ward's own outline, so that a neighbour keeps its edge. */
function paintWardFocus(context: CanvasRenderingContext2D, geography: MapGeography, ring: readonly Point[]): void {
  const path = traceRing(ring);
  context.save();
  clipHome(context, geography);
  context.clip(path);
  context.lineJoin = 'round';
  context.strokeStyle = palette.yellow;
  context.lineWidth = 13;
  context.stroke(path);
  context.strokeStyle = palette.ink;
  context.lineWidth = 5;
  context.stroke(path);
  context.restore();
}
