/** The printed sheet as one picture; a change of classes fades in as a second picture above it. */
import type Phaser from 'phaser';
import type { OutcomeClass } from '../core/outcome-class.ts';
import { drawnSheet } from '../geography/sheet.ts';
import { depths } from './depths.ts';
import type { Box, MapGeography } from './grounds.ts';
import { type GroundPictures, paintGround, paintHome } from './paint-ground.ts';
import { addPicture, type Picture } from './picture.ts';

export interface GroundLayer {
  /** Paints at once. */
  paint(classes: ReadonlyMap<string, OutcomeClass>): void;
  /** Paints what will be, unseen; the returned pen shows it by share 0–1 and settles at 1. */
  change(classes: ReadonlyMap<string, OutcomeClass>): (share: number) => void;
  /** How far the borough steps back, 0–1. */
  fade(share: number): void;
  sharpen(resolution: number): void;
}

/** Textures stay within what every graphics card takes. */
const widest = 4096;
const whole: Box = [drawnSheet.left, drawnSheet.top, drawnSheet.left + drawnSheet.width, drawnSheet.top + drawnSheet.height];
const back = 0.42;

export function addGroundLayer(scene: Phaser.Scene, geography: MapGeography, pictures: GroundPictures, resolution: number): GroundLayer {
  const limit = (wanted: number): number => Math.min(wanted, widest / drawnSheet.width);
  let sharpness = limit(resolution);
  let ground = addPicture(scene, depths.ground, whole, sharpness);
  const home = addPicture(scene, depths.home, [0, 0, 1440, 900], 1);
  home.paint((context) => paintHome(context, geography));
  home.image.setAlpha(0).setVisible(false);

  const paintOn = (picture: Picture, classes: ReadonlyMap<string, OutcomeClass>): void =>
    picture.paint((context) => paintGround(context, pictures, geography, classes, sharpness));

  return {
    paint: (classes) => paintOn(ground, classes),
    change: (classes) => {
      const old = ground;
      const next = addPicture(scene, depths.ground + 1, whole, sharpness);
      paintOn(next, classes);
      next.image.setAlpha(0);
      ground = next;
      return (share) => {
        next.image.setAlpha(share);
        if (share < 1) return;
        next.image.setDepth(depths.ground);
        old.destroy();
      };
    },
    fade: (share) => {
      home.image.setAlpha(back * share).setVisible(share > 0);
    },
    sharpen: (to) => {
      sharpness = limit(to);
      ground.sharpen(sharpness);
    },
  };
}
