/** The printed sheet: under, ward fills with their hatch or stipple, over; and the names on water. */
import { type OutcomeFill, outcomeFills } from '../art/outcomes.ts';
import { palette } from '../art/palette.ts';
import type { OutcomeClass } from '../core/outcome-class.ts';
import { drawnSheet } from '../geography/sheet.ts';
import { type MapGeography, type Point, unflatten } from './grounds.ts';
import { faces, setAlong } from './words.ts';

export interface GroundPictures {
  readonly under: HTMLImageElement;
  readonly over: HTMLImageElement;
}

/** Paints in px of the sheet; the context is already scaled by `resolution`. */
export function paintGround(
  context: CanvasRenderingContext2D,
  pictures: GroundPictures,
  geography: MapGeography,
  classes: ReadonlyMap<string, OutcomeClass>,
  resolution: number,
): void {
  const { left, top, width, height } = drawnSheet;
  context.drawImage(pictures.under, left, top, width, height);
  context.save();
  clipHome(context, geography);
  for (const { id, ring } of geography.wards) {
    context.fillStyle = makeFill(context, outcomeFills[classes.get(id) ?? 3], resolution);
    context.fill(traceRing(unflatten(ring)));
  }
  context.restore();
  context.drawImage(pictures.over, left, top, width, height);
}

export function paintWater(context: CanvasRenderingContext2D, { says, size, tracking, line }: MapGeography['water'][number]): void {
  context.fillStyle = palette.seaDeep;
  context.font = faces.voice(size);
  setAlong(context, says, unflatten(line), size, tracking);
}

/** White over the borough, for stepping back. */
export function paintHome(context: CanvasRenderingContext2D, geography: MapGeography): void {
  context.save();
  clipHome(context, geography);
  context.fillStyle = palette.white;
  context.fillRect(0, 0, 1440, 900);
  context.restore();
}

export function clipHome(context: CanvasRenderingContext2D, geography: MapGeography): void {
  context.clip(traceRing(unflatten(geography.land)));
  context.clip(traceRing(unflatten(geography.boundary)));
}

export function traceRing(ring: readonly Point[]): Path2D {
  const path = new Path2D();
  ring.forEach(([x, y], index) => {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  path.closePath();
  return path;
}

function makeFill(context: CanvasRenderingContext2D, { ground, mark }: OutcomeFill, resolution: number): CanvasPattern | string {
  if (mark === undefined) return ground;
  const side = Math.max(4, Math.round(mark.tile * resolution));
  const tile = document.createElement('canvas');
  tile.width = side;
  tile.height = side;
  const pen = tile.getContext('2d');
  if (pen === null) return ground;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, side, side);
  pen.scale(side / mark.tile, side / mark.tile);
  pen.fillStyle = mark.colour;
  pen.globalAlpha = mark.opacity;
  if (mark.kind === 'hatch') pen.fillRect(0, 0, mark.width, mark.tile);
  else for (const [x, y] of mark.dots) pen.fill(drawDot(x, y, mark.radius));
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(mark.kind === 'hatch' ? 45 : 0).scale(mark.tile / side));
  return pattern ?? ground;
}

function drawDot(x: number, y: number, radius: number): Path2D {
  const path = new Path2D();
  path.arc(x, y, radius, 0, 2 * Math.PI);
  return path;
}
