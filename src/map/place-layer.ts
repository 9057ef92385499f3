/** Landmarks, names of wards and waters, and the focus ring. */
import type Phaser from 'phaser';
import { drawElevation } from '../art/landmarks.ts';
import type { Arrangement } from './arrange.ts';
import { boxAround, growBox, isWithin } from './boxes.ts';
import { depths } from './depths.ts';
import { type Box, boxLandmark, heartOf, type MapGeography, type PeopleLayout, type Point, placeLandmarks, unflatten } from './grounds.ts';
import type { Thing } from './model.ts';
import { paintWater } from './paint-ground.ts';
import { paintPlaceFocus, paintWardFocus } from './paint-marks.ts';
import { paintWardName } from './paint-tags.ts';
import { addPicture, type Picture } from './picture.ts';
import { loadSymbol } from './symbols.ts';

export interface PlaceLayer {
  /** A ward or a landmark; anything else takes the ring away. */
  focus(thing: Thing | undefined): void;
  /** Places ward names; those without a place step aside, and names of waters that would be cut. */
  arrange(arrangement: Arrangement): void;
  sharpen(resolution: number): void;
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
  const names = new Map<string, Picture>();
  let sharpness = resolution;
  const water = geography.water.map((name) => {
    const box = growBox(boxRing(unflatten(name.line)), name.size * 0.7);
    const picture = addPicture(scene, depths.water, box, sharpness);
    picture.paint((context) => paintWater(context, name));
    return { box, picture };
  });
  const focused = addPicture(scene, depths.wardFocus, [0, 0, 1, 1], sharpness);

  for (const landmark of landmarks) {
    const image = await loadSymbol(drawElevation(landmark.kind), '-3 -3 54 54');
    const picture = addPicture(scene, depths.landmarks, boxLandmark(landmark), sharpness);
    const step = landmark.size / 48;
    picture.paint((context) => context.drawImage(image, landmark.at[0] - 27 * step, landmark.at[1] - 47 * step, 54 * step, 54 * step));
    still.push(picture);
  }

  const write = (id: string, name: string, [x, y]: Point, size: number): void => {
    const half = name.length * size * 0.45 + 8;
    const box: Box = [x - half, y - size * 1.1, x + half, y + size * 0.5];
    const picture = names.get(id) ?? addPicture(scene, depths.names, box, sharpness);
    names.set(id, picture);
    picture.paint((context) => paintWardName(context, name, [x, y], size), box);
  };

  return {
    focus: (thing) => {
      const ward = thing?.kind === 'ward' ? geography.wards.find(({ id }) => id === thing.id) : undefined;
      const place = thing?.kind === 'place' ? landmarks.find(({ id }) => id === thing.id) : undefined;
      focused.image.setDepth(place === undefined ? depths.wardFocus : depths.focus);
      if (ward !== undefined) {
        const ring = unflatten(ward.ring);
        focused.paint((context) => paintWardFocus(context, geography, ring), boxRing(ring));
      } else if (place !== undefined) focused.paint((context) => paintPlaceFocus(context, place), boxAround(heartOf(place), place.size));
      else focused.image.setVisible(false);
    },
    arrange: ({ wardNames, sizes, room }) => {
      for (const { box, picture } of water) picture.image.setVisible(isWithin(box, room.bounds));
      for (const { id, name } of geography.wards) {
        const spot = wardNames.get(id);
        if (spot === undefined) names.get(id)?.image.setVisible(false);
        else write(id, name, spot, sizes.ward);
      }
    },
    sharpen: (to) => {
      sharpness = to;
      for (const picture of [...still, ...names.values(), ...water.map(({ picture }) => picture), focused]) picture.sharpen(to);
    },
  };
}

/** The part of a ring that the sheet shows. */
function boxRing(ring: readonly Point[]): Box {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [Math.max(0, Math.min(...xs)), Math.max(0, Math.min(...ys)), Math.min(1440, Math.max(...xs)), Math.min(900, Math.max(...ys))];
}
