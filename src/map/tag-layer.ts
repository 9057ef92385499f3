/** Chips of trust gained or lost, and what people say. */
import type Phaser from 'phaser';
import { depths } from './depths.ts';
import { type Box, boxLandmark, type MapGeography, type PeopleLayout, type Point, placeLandmarks } from './grounds.ts';
import { paintChip, paintSpeech } from './paint-tags.ts';
import { at } from './person-layer.ts';
import { addPicture, type Picture } from './picture.ts';
import { findChipSpot, findSpeechSpot } from './tag-spots.ts';
import { faces } from './words.ts';

export interface TagLayer {
  /** Returns the new chip, unseen, or nothing where one was taken away. */
  chip(id: string, delta: number | undefined): Picture | undefined;
  voice(who: string, says: string | undefined): Picture | undefined;
  /** `grow` enlarges tags on small screens. */
  sharpen(resolution: number, grow: number): void;
}

export function addTagLayer(scene: Phaser.Scene, geography: MapGeography, people: PeopleLayout, resolution: number): TagLayer {
  const landmarks = placeLandmarks(geography, people).map((landmark) => boxLandmark(landmark));
  const tags = new Map<string, { readonly picture: Picture; readonly box: Box }>();
  let sharpness = resolution;
  let growth = 1;
  const take = (name: string): void => {
    tags.get(name)?.picture.destroy();
    tags.delete(name);
  };
  const put = (name: string, box: Box, paint: (context: CanvasRenderingContext2D) => void): Picture => {
    const picture = addPicture(scene, depths.tags, [box[0] - 3, box[1] - 12, box[2] + 3, box[3] + 12], sharpness, growth);
    picture.paint(paint);
    picture.image.setAlpha(0);
    tags.set(name, { picture, box });
    return picture;
  };
  const taken = (): readonly Box[] => [...landmarks, ...[...tags.values()].map(({ box }) => box)];
  const hasPerson = (id: string): boolean => people.people.some((person) => person.id === id);

  return {
    chip: (id, delta) => {
      take(`chip ${id}`);
      if (delta === undefined || !hasPerson(id)) return undefined;
      const spot: Point = findChipSpot(people, id, taken());
      return put(
        `chip ${id}`,
        [spot[0] - 19, spot[1] - 15, spot[0] + 19, spot[1] + 15],
        at(spot, (context) => paintChip(context, delta)),
      );
    },
    voice: (who, says) => {
      take(`voice ${who}`);
      if (says === undefined || !hasPerson(who)) return undefined;
      const { box, tip } = findSpeechSpot(people, who, measureSpeech(says), taken());
      return put(`voice ${who}`, box, (context) => paintSpeech(context, box, tip, says));
    },
    sharpen: (to, grow) => {
      [sharpness, growth] = [to, grow];
      for (const { picture } of tags.values()) picture.sharpen(to, grow);
    },
  };
}

function measureSpeech(says: string): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return says.length * 9 + 24;
  context.font = faces.voice(16.5);
  return Math.ceil(context.measureText(says).width) + 24;
}
