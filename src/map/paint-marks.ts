/** Rings, and the tile of a class that was. */
import { outcomeFills } from '../art/outcomes.ts';
import { palette } from '../art/palette.ts';
import type { OutcomeClass } from '../core/outcome-class.ts';
import { heartOf, type MapGeography, type PlaceShape, type Point } from './grounds.ts';
import { disc } from './paint-badge.ts';
import { clipHome, traceRing } from './paint-ground.ts';
import { faces } from './words.ts';

/** Where the choice happens: yellow in ink, on white. */
export function paintRing(context: CanvasRenderingContext2D, landmark: PlaceShape): void {
  const [x, y] = heartOf(landmark);
  const radius = landmark.size * 0.71;
  disc(context, x, y, radius, undefined, palette.white, 8);
  disc(context, x, y, radius, undefined, palette.ink, 6.5);
  disc(context, x, y, radius, undefined, palette.yellow, 3.5);
}

export function paintPlaceFocus(context: CanvasRenderingContext2D, landmark: PlaceShape): void {
  const [x, y] = heartOf(landmark);
  const radius = landmark.size * 0.78;
  disc(context, x, y, radius, undefined, palette.ink, 8);
  disc(context, x, y, radius, undefined, palette.yellow, 4);
}

/** Inside the ward's own outline, so that a neighbour keeps its edge. */
export function paintWardFocus(context: CanvasRenderingContext2D, geography: MapGeography, ring: readonly Point[]): void {
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

/** The class a ward had before, about 0,0: its own tint with the number, a corner turned down. */
export function paintOldClass(context: CanvasRenderingContext2D, outcome: OutcomeClass, grow: number): void {
  context.scale(grow, grow);
  context.beginPath();
  context.moveTo(-9, -9);
  context.lineTo(4, -9);
  context.lineTo(9, -4);
  context.lineTo(9, 9);
  context.lineTo(-9, 9);
  context.closePath();
  context.lineJoin = 'round';
  context.strokeStyle = palette.white;
  context.lineWidth = 5;
  context.stroke();
  context.fillStyle = outcomeFills[outcome].ground;
  context.fill();
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.6;
  context.stroke();
  context.stroke(new Path2D('M4-9v5h5'));
  context.fillStyle = palette.ink;
  context.font = faces.figure(13.5);
  context.textAlign = 'center';
  context.fillText(String(outcome), -0.8, 5.4);
  context.textAlign = 'start';
}
