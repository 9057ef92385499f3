/** Puts models on the stage: finds what changed, and animates it. Holds what is shown, decides nothing. */
import type Phaser from 'phaser';
import type { OutcomeClass } from '../art/outcomes.ts';
import { type Change, emptyModel, findDifference } from './difference.ts';
import type { FaceStore } from './faces.ts';
import { addGroundLayer } from './ground-layer.ts';
import type { MapGeography, PeopleLayout } from './grounds.ts';
import { addLinkLayer } from './link-layer.ts';
import type { MapModel } from './model.ts';
import { delays, motion } from './motion.ts';
import type { GroundPictures } from './paint-ground.ts';
import { addPersonLayer } from './person-layer.ts';
import type { Picture } from './picture.ts';
import { addPlaceLayer } from './place-layer.ts';
import { addRippleLayer } from './ripple-layer.ts';
import { addTagLayer } from './tag-layer.ts';
import { makeTimeline, type Timeline } from './timeline.ts';

export interface Show {
  readonly timeline: Timeline;
  /** The faces of the model must be loaded. */
  draw(model: MapModel): void;
  /** Repaints for a zoom; `scale` is css px for one px of the sheet. */
  sharpen(resolution: number, scale: number): void;
  still(reducedMotion: boolean): void;
}
export interface ShowParts {
  readonly geography: MapGeography;
  readonly people: PeopleLayout;
  readonly pictures: GroundPictures;
  readonly faces: FaceStore;
  readonly resolution: number;
  readonly reducedMotion: boolean;
}

/** Strength of a line that the news does not touch. */
const untouched = 0.45;
/** Below this scale words would be too small to read: they step aside and badges grow. */
const legible = 0.62;

export async function makeShow(scene: Phaser.Scene, parts: ShowParts): Promise<Show> {
  const { geography, people, resolution } = parts;
  const timeline = makeTimeline();
  const ground = addGroundLayer(scene, geography, parts.pictures, resolution);
  const places = await addPlaceLayer(scene, geography, people, resolution);
  const links = addLinkLayer(scene, people, resolution);
  const persons = addPersonLayer(scene, people, parts.faces, resolution);
  const tags = addTagLayer(scene, geography, people, resolution);
  const ripple = addRippleLayer(scene, geography, people);
  const classes = new Map<string, OutcomeClass>();
  let shown = emptyModel;
  let isStill = parts.reducedMotion;

  const fadeIn = (name: string, picture: Picture | undefined, delay: number): void => {
    if (picture === undefined) return;
    const { length, ease } = isStill ? motion.swap : motion.hint;
    timeline.add({
      name,
      delay: isStill ? 0 : delay,
      length,
      ease,
      apply: (share) => picture.image.active && picture.image.setAlpha(share),
    });
  };
  const later = (name: string, delay: number, run: () => void): void => {
    if (isStill || delay === 0) run();
    else timeline.add({ name, delay, length: 1, ease: (share) => share, apply: (share) => share >= 1 && run() });
  };
  const dimLinks = (model: MapModel): void => {
    for (const { id } of model.people) links.dim(id, model.faded && !model.hot.includes(id) ? untouched : 1);
  };

  /** Everything that needs the whole of before and after. */
  const apply = (change: Change, model: MapModel, isFirst: boolean, isNews: boolean): void => {
    switch (change.kind) {
      case 'arrive':
        links.show(change.person);
        persons.caption(change.person);
        persons.badge(change.person, model);
        return;
      case 'leave':
        timeline.end(`link ${change.id}`);
        timeline.end(`badge ${change.id}`);
        links.remove(change.id);
        persons.remove(change.id);
        return;
      case 'link':
        if (isStill) {
          links.show(change.to);
          const alpha = model.faded && !model.hot.includes(change.to.id) ? untouched : 1;
          timeline.add({
            name: `link ${change.to.id}`,
            delay: 0,
            ...motion.swap,
            apply: (share) => links.dim(change.to.id, alpha * (0.3 + 0.7 * share)),
          });
        } else
          timeline.add({
            name: `link ${change.to.id}`,
            delay: isNews ? delays.links : 0,
            ...motion.travel,
            apply: links.travel(change.from, change.to),
          });
        return;
      case 'badge':
        later(`badge ${change.person.id}`, isNews ? delays.chips : 0, () => persons.badge(change.person, shown));
        return;
      case 'caption':
        persons.caption(change.person);
        return;
      case 'glow':
        links.glow(change.id, change.on);
        return;
      case 'class':
        classes.set(change.id, change.to);
        return;
      case 'chip':
        fadeIn(`chip ${change.id}`, tags.chip(change.id, change.delta), isNews ? delays.chips : 0);
        return;
      case 'voice':
        fadeIn(`voice ${change.who}`, tags.voice(change.who, change.says), isNews ? delays.chips : 0);
        return;
      case 'marks':
        places.marks(change.rings, change.looks);
        return;
      case 'focus':
        places.focus(change.thing);
        persons.focus(change.thing?.kind === 'person' ? model.people.find(({ id }) => id === change.thing?.id) : undefined);
        return;
      case 'fade':
        if (isStill || isFirst) ground.fade(change.on ? 1 : 0);
        else
          timeline.add({
            name: 'fade',
            delay: 0,
            length: change.on ? motion.ripple.length : motion.hint.length,
            ease: motion.ripple.ease,
            apply: (share) => ground.fade(change.on ? share : 1 - share),
          });
        return;
      case 'ripple':
        timeline.end('ripple');
        if (!change.on) ripple.clear();
        else if (isStill || isFirst) ripple.draw(motion.ripple.length);
        else
          timeline.add({
            name: 'ripple',
            delay: 0,
            length: motion.ripple.length,
            ease: (share) => share,
            apply: (share) => ripple.draw(share * motion.ripple.length),
          });
    }
  };

  return {
    timeline,
    draw: (model) => {
      const before = shown;
      const isFirst = before === emptyModel;
      const changes = findDifference(before, model);
      if (model.ripple && !before.ripple) timeline.skip();
      shown = model;
      for (const change of changes) apply(change, model, isFirst, model.ripple && !before.ripple);
      if (changes.some(({ kind }) => kind === 'class') || isFirst) {
        if (isFirst) ground.paint(classes);
        else timeline.add({ name: 'classes', delay: 0, ...(isStill ? motion.swap : motion.travel), apply: ground.change(classes) });
      }
      dimLinks(model);
      if (isFirst) timeline.skip();
    },
    sharpen: (to, scale) => {
      const grow = Math.max(1, Math.min(1.4, legible / scale));
      for (const layer of [ground, links]) layer.sharpen(to);
      places.sharpen(to, scale >= legible);
      persons.sharpen(to, Math.min(grow, 1.15), scale >= legible);
      tags.sharpen(to, grow);
    },
    still: (reducedMotion) => {
      isStill = reducedMotion;
    },
  };
}
