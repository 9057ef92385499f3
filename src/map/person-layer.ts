/** Badges, captions and You. */
import type Phaser from 'phaser';
import { youParts } from '../art/portrait.ts';
import type { Arrangement } from './arrange.ts';
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
  /** Places captions, and sizes badges, coins and words; those without a place step aside. */
  arrange(arrangement: Arrangement): void;
  sharpen(resolution: number): void;
}

interface Badge {
  readonly picture: Picture;
  readonly paint: (context: CanvasRenderingContext2D, coin: number) => void;
}
interface Caption {
  readonly picture: Picture;
  readonly person: MapPerson;
}

export function addPersonLayer(
  scene: Phaser.Scene,
  people: PeopleLayout,
  faces: FaceStore,
  first: Arrangement,
  resolution: number,
): PersonLayer {
  const badges = new Map<string, Badge>();
  const captions = new Map<string, Caption>();
  let sharpness = resolution;
  let arrangement = first;
  let focused: string | undefined;
  const you = addPicture(scene, depths.you, room(people.you, 64), sharpness);
  const ring = addPicture(scene, depths.focus, room(people.you, badgeRoom), sharpness);
  const youFace = faces.find(youParts, 'even');
  if (youFace !== undefined) you.paint(at(people.you, (context) => paintYou(context, youFace)));
  const find = (id: string | undefined) => people.people.find((person) => person.id === id);

  const paintOne = (id: string, { picture, paint }: Badge): void => {
    const placed = find(id);
    if (placed !== undefined) picture.paint(at(placed.at, (context) => paint(context, arrangement.sizes.coin)));
  };
  const write = ({ picture, person }: Caption): void => {
    const placed = arrangement.captions.get(person.id);
    if (placed === undefined) picture.image.setVisible(false);
    else picture.paint((context) => paintCaption(context, placed, person.name, person.role), placed.box);
  };
  /** The focused badge stands over everyone, on its ring. */
  const raise = (): void => {
    for (const [id, { picture }] of badges) picture.image.setDepth(id === focused ? depths.focusedBadge : depths.badges);
  };

  return {
    badge: (person, model) => {
      const placed = find(person.id);
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
      const badge: Badge = {
        picture:
          badges.get(person.id)?.picture ??
          addPicture(scene, depths.badges, room(placed.at, badgeRoom), sharpness, arrangement.sizes.badge),
        paint: (context, coin) => paintBadge(context, { ...state, coin }),
      };
      badges.set(person.id, badge);
      paintOne(person.id, badge);
      raise();
    },
    caption: (person) => {
      const placed = find(person.id);
      if (placed === undefined) return;
      const picture = captions.get(person.id)?.picture ?? addPicture(scene, depths.captions, placed.caption, sharpness);
      captions.set(person.id, { picture, person });
      write({ picture, person });
    },
    focus: (person) => {
      const placed = find(person?.id);
      focused = placed?.id;
      raise();
      if (person === undefined || placed === undefined) ring.image.setVisible(false);
      else
        ring.paint(
          at(placed.at, (context) => paintBadgeFocus(context, person.sphere)),
          room(placed.at, badgeRoom),
        );
    },
    find: (id) => badges.get(id)?.picture,
    remove: (id) => {
      for (const pictures of [badges, captions]) {
        pictures.get(id)?.picture.destroy();
        pictures.delete(id);
      }
    },
    arrange: (to) => {
      const isSized = to.sizes.coin !== arrangement.sizes.coin || to.sizes.badge !== arrangement.sizes.badge;
      arrangement = to;
      for (const caption of captions.values()) write(caption);
      if (!isSized) return;
      for (const [id, badge] of badges) paintOne(id, badge);
      for (const picture of drawn()) picture.sharpen(sharpness, to.sizes.badge);
    },
    sharpen: (to) => {
      sharpness = to;
      for (const picture of drawn()) picture.sharpen(to, arrangement.sizes.badge);
      for (const { picture } of captions.values()) picture.sharpen(to);
    },
  };

  function drawn(): readonly Picture[] {
    return [...[...badges.values()].map(({ picture }) => picture), you, ring];
  }
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
