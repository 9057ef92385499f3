/** Words on a canvas: the map's faces, and letters set apart or along a line. */
import { typefaces } from '../art/palette.ts';
import type { Point } from './grounds.ts';
import { measureLine, sliceLine } from './line-samples.ts';

export const faces = {
  name: (size: number): string => `700 ${size}px ${typefaces.text}`,
  figure: (size: number): string => `800 ${size}px ${typefaces.text}`,
  role: (size: number): string => `500 ${size}px ${typefaces.condensed}`,
  ward: (size: number): string => `600 ${size}px ${typefaces.condensed}`,
  voice: (size: number): string => `italic 500 ${size}px ${typefaces.display}`,
} as const;

/** Resolves when every face is here; a face that fails leaves its fallback. */
export async function loadFaces(): Promise<void> {
  await Promise.allSettled(Object.values(faces).map((face) => document.fonts.load(face(16))));
}

/** Width of words in a face, px. */
export function measureWords(words: string, face: string): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return words.length * 9;
  context.font = face;
  return context.measureText(words).width;
}

/** Draws letters `tracking` em apart, centred on x; `pen` paints one letter. */
export function spreadLetters(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  size: number,
  tracking: number,
  pen: (letter: string, x: number) => void,
): void {
  const widths = [...text].map((letter) => context.measureText(letter).width + tracking * size);
  let at = x - (widths.reduce((sum, width) => sum + width, 0) - tracking * size) / 2;
  [...text].forEach((letter, index) => {
    pen(letter, at);
    at += widths[index] ?? 0;
  });
}

/** Draws words along a line, centred on its length, each letter turned with it; words too long for it shrink. */
export function setAlong(context: CanvasRenderingContext2D, text: string, line: readonly Point[], size: number, tracking: number): void {
  const widths = [...text].map((letter) => context.measureText(letter).width + tracking * size);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const room = measureLine(line);
  const shrink = Math.min(1, room / total);
  let at = Math.max(0, (room - total) / 2);
  [...text].forEach((letter, index) => {
    const width = (widths[index] ?? 0) * shrink;
    const [from, to] = endsOf(sliceLine(line, at, at + Math.max(1, width)));
    at += width;
    if (from === undefined || to === undefined) return;
    context.save();
    context.translate(from[0], from[1]);
    context.rotate(Math.atan2(to[1] - from[1], to[0] - from[0]));
    context.scale(shrink, shrink);
    context.fillText(letter, 0, size * 0.34);
    context.restore();
  });
}

function endsOf(line: readonly Point[]): readonly [Point | undefined, Point | undefined] {
  return [line[0], line[line.length - 1]];
}
