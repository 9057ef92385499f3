/** Badges, captions and You. */
import type Phaser from 'phaser';
import { youParts } from '../art/portrait.ts';
import { depths } from './depths.ts';
import type { FaceStore } from './faces.ts';
import type { Box, PeopleLayout, Point } from './grounds.ts';
import type { MapModel, MapPerson } from './model.ts';
import { badgeRoom, paintBadge, paintBadgeFocus, paintYou } from './paint-badge.ts';
import { paintCaption } from './paint-tags.ts';
import { addPicture, type Paint, type Picture } from './picture.ts';

export interface PersonLayer {
  /** Badge as the model has it; its face must be loaded. */
  badge(person: MapPerson, model: MapModel): void;
  caption(person: MapPerson): void;
  focus(person: MapPerson | undefined): void;
  find(id: string): Picture | undefined;
  remove(id: string): void;
  /** `grow` enlarges badges on small screens; without `words` captions step aside. */
  sharpen(resolution: number, grow: number, words: boolean): void;
}

export function addPersonLayer(scene: Phaser.Scene, people: PeopleLayout, faces: FaceStore, resolution: number): PersonLayer {
  const badges = new Map<string, Picture>();
  const captions = new Map<string, Picture>();
  let sharpness = resolution;
  let growth = 1;
  let hasWords = true;
  const you = addPicture(scene, depths.you, room(people.you, 64), sharpness);
  const ring = addPicture(scene, depths.focus, room(people.you, badgeRoom), sharpness);
  const youFace = faces.find(youParts, 'even');
  if (youFace !== undefined) you.paint(at(people.you, (context) => paintYou(context, youFace)));

  const open = (pictures: Map<string, Picture>, id: string, depth: number, box: Box, grow = 1): Picture => {
    const known = pictures.get(id) ?? addPicture(scene, depth, box, sharpness, grow);
    pictures.set(id, known);
    return known;
  };

  return {
    badge: (person, model) => {
      const placed = people.people.find(({ id }) => id === person.id);
      const face = faces.find(person.portrait, person.mood);
      if (placed === undefined || face === undefined) return;
      const state = {
        face,
        sphere: person.sphere,
        trust: person.trust,
        hot: model.hot.includes(person.id),
        hint: model.hints[person.id],
        looked: model.looks.includes(person.id),
      };
      open(badges, person.id, depths.badges, room(placed.at, badgeRoom), growth).paint(
        at(placed.at, (context) => paintBadge(context, state)),
      );
    },
    caption: (person) => {
      const box = people.people.find(({ id }) => id === person.id)?.caption;
      if (box === undefined) return;
      const picture = open(captions, person.id, depths.captions, box);
      picture.paint((context) => paintCaption(context, box, person.name, person.role));
      picture.image.setVisible(hasWords);
    },
    focus: (person) => {
      const placed = people.people.find(({ id }) => id === person?.id);
      if (person === undefined || placed === undefined) ring.image.setVisible(false);
      else
        ring.paint(
          at(placed.at, (context) => paintBadgeFocus(context, person.sphere)),
          room(placed.at, badgeRoom),
        );
    },
    find: (id) => badges.get(id),
    remove: (id) => {
      for (const pictures of [badges, captions]) {
        pictures.get(id)?.destroy();
        pictures.delete(id);
      }
    },
    sharpen: (to, grow, words) => {
      [sharpness, growth, hasWords] = [to, grow, words];
      const lit = ring.image.visible;
      for (const picture of [...badges.values(), you, ring]) picture.sharpen(to, grow);
      for (const picture of captions.values()) picture.sharpen(to);
      for (const picture of captions.values()) picture.image.setVisible(words);
      ring.image.setVisible(lit);
    },
  };
}

function room([x, y]: Point, reach: number): Box {
  return [x - reach, y - reach, x + reach, y + reach];
}

/** Moves a paint that works about 0,0. */
export function at([x, y]: Point, paint: Paint): Paint {
  return (context) => {
    context.save();
    context.translate(x, y);
    paint(context);
    context.restore();
  };
}
