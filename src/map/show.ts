/** Puts models on the stage: finds what changed, and has it played. Holds what is shown, decides nothing. */
import type Phaser from 'phaser';
import type { OutcomeClass } from '../core/outcome-class.ts';
import { arrange } from './arrange.ts';
import { emptyModel, findDifference } from './difference.ts';
import { enact, readStrength } from './enact.ts';
import type { MapModel } from './model.ts';
import { motion } from './motion.ts';
import type { Captions, Room } from './place-captions.ts';
import { addStage, type StageParts } from './stage.ts';
import { makeTimeline, type Timeline } from './timeline.ts';
import { sizeWords } from './word-sizes.ts';

export interface Show {
  readonly timeline: Timeline;
  /** The faces of the model must be loaded. */
  draw(model: MapModel): void;
  /** Repaints for a zoom, and places words for it; `scale` is css px for one px of the sheet. */
  sharpen(resolution: number, scale: number, room: Room): void;
  still(reducedMotion: boolean): void;
  /** Where captions stand now. */
  captions(): Captions;
}
export interface ShowParts extends StageParts {
  readonly scale: number;
  readonly room: Room;
  readonly reducedMotion: boolean;
}

export async function makeShow(scene: Phaser.Scene, parts: ShowParts): Promise<Show> {
  const { geography, people } = parts;
  const timeline = makeTimeline();
  const classes = new Map<string, OutcomeClass>();
  let shown = emptyModel;
  let isStill = parts.reducedMotion;
  let [scale, room] = [parts.scale, parts.room];
  let arrangement = arrange(geography, people, [], [], scale, room);
  let arranged = '';
  const stage = await addStage(scene, parts, arrangement);
  const scenery = { stage, timeline, geography, people, classes, now: () => shown };

  /** Places words anew where the model, the zoom or the room asks for it. */
  const settle = (model: MapModel): void => {
    const named = model.people.map(({ id, name, role }) => ({ id, name, role }));
    const news = [...model.hot, ...(model.focus?.kind === 'person' ? [model.focus.id] : [])];
    const asked = JSON.stringify([named, sizeWords(scale).all ? [] : news, scale, room]);
    if (asked === arranged) return;
    arranged = asked;
    arrangement = arrange(geography, people, named, news, scale, room);
    stage.arrange(arrangement);
  };

  return {
    timeline,
    draw: (model) => {
      const before = shown;
      const isFirst = before === emptyModel;
      const isNews = model.ripple && !before.ripple;
      const changes = findDifference(before, model);
      if (isNews) timeline.skip();
      shown = model;
      settle(model);
      for (const change of changes) enact(change, model, { isFirst, isNews, isStill }, scenery);
      if (isFirst) stage.ground.paint(classes);
      else if (changes.some(({ kind }) => kind === 'class')) {
        timeline.add({ name: 'classes', delay: 0, ...(isStill ? motion.swap : motion.travel), apply: stage.ground.change(classes) });
      }
      for (const { id } of model.people) stage.links.dim(id, readStrength(model, id));
      if (isFirst) timeline.skip();
    },
    sharpen: (to, nextScale, nextRoom) => {
      [scale, room] = [nextScale, nextRoom];
      stage.sharpen(to);
      settle(shown);
    },
    still: (reducedMotion) => {
      isStill = reducedMotion;
    },
    captions: () => arrangement.captions,
  };
}
