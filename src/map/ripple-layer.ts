/** Seven rings spreading from You in coastal engraving, cut to the borough. */
import type Phaser from 'phaser';
import { palette } from '../art/palette.ts';
import { depths } from './depths.ts';
import type { MapGeography, PeopleLayout } from './grounds.ts';
import { delays, motion } from './motion.ts';
import { findArcs, measureReach, rippleRadii } from './ripple-arcs.ts';

export interface RippleLayer {
  /** The rings at a moment, ms from their start; complete at the ripple's length. */
  draw(elapsed: number): void;
  clear(): void;
}

const hub = 50;
const ink = toNumber(palette.ink);

export function addRippleLayer(scene: Phaser.Scene, geography: MapGeography, people: PeopleLayout): RippleLayer {
  const graphics = scene.add.graphics().setDepth(depths.ripple);
  const reach = measureReach(geography, people.you);
  const [x, y] = people.you;

  const stroke = (radius: number, width: number, colour: number, alpha: number): void => {
    graphics.lineStyle(width, colour, alpha);
    for (const [from, to] of findArcs(reach, radius)) {
      graphics.beginPath();
      graphics.arc(x, y, radius, from, to, false);
      graphics.strokePath();
    }
  };

  return {
    draw: (elapsed) => {
      graphics.clear();
      const length = motion.ripple.length - delays.ring * (rippleRadii.length - 1);
      rippleRadii.forEach((last, index) => {
        const share = Math.max(0, Math.min(1, (elapsed - delays.ring * index) / length));
        if (share === 0) return;
        const grown = motion.ripple.ease(share);
        const strength = (1 - index * 0.11) * grown;
        const radius = hub + (last - hub) * grown;
        stroke(radius, 13 - index * 1.2, 0xffffff, strength * 0.92);
        stroke(radius, 3.4 - index * 0.34, ink, strength * 0.9);
      });
    },
    clear: () => {
      graphics.clear();
    },
  };
}

function toNumber(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}
