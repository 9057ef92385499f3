/** Badges about 0,0: portrait in its frame, coin, arrow and looking-glass. */
import { type FramedSphere, frames } from '../art/frames.ts';
import { leaningArrows } from '../art/glyphs.ts';
import { palette } from '../art/palette.ts';
import { coinShapes, readTrustBand, readTrustColour } from '../art/trust.ts';
import type { Hint } from './model.ts';
import { faces } from './words.ts';

/** Half the side of a badge's picture: room for glow, coin and arrow. */
export const badgeRoom = 50;
const badgeSize = 62;
const youFace = 74;

export interface BadgeState {
  readonly face: CanvasImageSource;
  readonly sphere: FramedSphere;
  readonly trust: number;
  readonly hot: boolean;
  readonly hint: Hint | undefined;
  readonly looked: boolean;
  /** Growth of the coin. */
  readonly coin: number;
}

export function paintBadge(context: CanvasRenderingContext2D, state: BadgeState): void {
  const scale = badgeSize / 64;
  context.save();
  context.translate(-badgeSize / 2, -badgeSize / 2);
  context.scale(scale, scale);
  const frame = new Path2D(frames[state.sphere]);
  if (state.hot) surround(context, frame, palette.yellow, 20);
  surround(context, frame, palette.white, 10);
  paintFace(context, frame, state.face, 2.4 / scale);
  context.restore();
  context.save();
  context.translate(badgeSize * 0.36, badgeSize * 0.34);
  context.scale(state.coin, state.coin);
  paintCoin(context, state.trust);
  context.restore();
  if (state.hint !== undefined) paintHint(context, -29, -27, state.hint);
  if (state.looked) paintLook(context, -27, 27);
}

/** You, ringed yellow, with the name plate. */
export function paintYou(context: CanvasRenderingContext2D, face: CanvasImageSource): void {
  disc(context, 0, 0, 50, palette.white);
  disc(context, 0, 0, 47, palette.yellow, palette.ink, 2.4);
  context.save();
  context.translate(-youFace / 2, -youFace / 2);
  context.scale(youFace / 64, youFace / 64);
  paintFace(context, new Path2D(frames.team), face, (2.4 * 64) / youFace);
  context.restore();
  slip(context, -27, 36, 54, 24, palette.ink, palette.white, 2.5);
  context.fillStyle = palette.white;
  context.font = faces.figure(16);
  context.textAlign = 'center';
  context.fillText('You', 0, 54);
  context.textAlign = 'start';
}

/** The ring round a focused badge: yellow inside ink, on any ground. */
export function paintBadgeFocus(context: CanvasRenderingContext2D, sphere: FramedSphere): void {
  context.save();
  context.translate(-badgeSize / 2, -badgeSize / 2);
  context.scale(badgeSize / 64, badgeSize / 64);
  const frame = new Path2D(frames[sphere]);
  surround(context, frame, palette.ink, 23);
  surround(context, frame, palette.yellow, 19);
  context.restore();
}

/** A yellow-ringed looking-glass: there is something to find out here. */
export function paintLook(context: CanvasRenderingContext2D, x: number, y: number): void {
  disc(context, x, y, 12.5, palette.white);
  disc(context, x, y, 10.8, palette.white, palette.ink, 4.6);
  disc(context, x, y, 10.8, undefined, palette.yellow, 2.4);
  context.save();
  context.translate(x - 7, y - 7);
  context.scale(0.58, 0.58);
  context.strokeStyle = palette.ink;
  context.lineWidth = 3.2;
  context.lineCap = 'round';
  context.stroke(new Path2D('M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM15.5 15.5L20.5 20.5'));
  context.restore();
}

function paintFace(context: CanvasRenderingContext2D, frame: Path2D, face: CanvasImageSource, rule: number): void {
  context.save();
  context.clip(frame);
  context.drawImage(face, 0, 0, 64, 64);
  context.restore();
  context.strokeStyle = palette.ink;
  context.lineWidth = rule;
  context.lineJoin = 'round';
  context.stroke(frame);
}

function paintCoin(context: CanvasRenderingContext2D, trust: number): void {
  const shape = new Path2D(coinShapes[readTrustBand(trust)]);
  context.fillStyle = readTrustColour(trust);
  context.strokeStyle = palette.white;
  context.lineWidth = 2.2;
  context.lineJoin = 'round';
  context.fill(shape);
  context.stroke(shape);
  context.fillStyle = palette.white;
  context.font = faces.figure(14);
  context.textAlign = 'center';
  context.fillText(String(trust), 0, 5);
  context.textAlign = 'start';
}

function paintHint(context: CanvasRenderingContext2D, x: number, y: number, hint: Hint): void {
  disc(context, x, y, 12.5, palette.white, palette.ink, 2);
  const { d, fill } = leaningArrows[hint];
  context.save();
  context.translate(x - 7, y - 7);
  context.fillStyle = fill;
  context.fill(new Path2D(d));
  context.restore();
}

function surround(context: CanvasRenderingContext2D, frame: Path2D, colour: string, width: number): void {
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.fill(frame);
  context.stroke(frame);
}

export function disc(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  fill: string | undefined,
  stroke?: string,
  width = 0,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke === undefined) return;
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.stroke();
}

/** A small plate with rounded corners. */
export function slip(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  stroke?: string,
  line = 0,
): void {
  context.beginPath();
  context.roundRect(x, y, width, height, 3);
  context.fillStyle = fill;
  context.fill();
  if (stroke === undefined) return;
  context.strokeStyle = stroke;
  context.lineWidth = line;
  context.stroke();
}
