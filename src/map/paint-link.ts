/** Relationship lines on a canvas, from the same recipe as in print. */
import { type LinkType, layStrokes, type Stroke } from '../art/links.ts';
import { palette } from '../art/palette.ts';
import { readTrustWidth } from '../art/trust.ts';
import type { Point } from './grounds.ts';

/** Strokes part of a line; `start` is how far along the whole it begins, so that dashes stay where they are. */
export function paintLink(context: CanvasRenderingContext2D, line: readonly Point[], type: LinkType, trust: number, start: number): void {
  for (const stroke of layStrokes(type, trust)) paintStroke(context, line, stroke, start);
}

/** The yellow casing below a line. */
export function paintGlow(context: CanvasRenderingContext2D, line: readonly Point[], trust: number): void {
  paintStroke(context, line, { colour: palette.yellow, width: readTrustWidth(trust) + 18 }, 0);
}

function paintStroke(context: CanvasRenderingContext2D, line: readonly Point[], stroke: Stroke, start: number): void {
  if (line.length < 2) return;
  context.beginPath();
  line.forEach(([x, y], index) => {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  context.lineWidth = stroke.width;
  context.strokeStyle = stroke.colour;
  context.setLineDash(stroke.dash === undefined ? [] : [...stroke.dash]);
  context.lineDashOffset = start + (stroke.offset ?? 0);
  context.stroke();
  context.setLineDash([]);
}
