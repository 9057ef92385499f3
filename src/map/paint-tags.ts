/** Words about people and places: captions, ward names, chips and speech. */
import { palette } from '../art/palette.ts';
import type { Box, Point } from './grounds.ts';
import { slip } from './paint-badge.ts';
import { faces, spreadLetters } from './words.ts';

export function paintCaption(context: CanvasRenderingContext2D, [left, top, right, bottom]: Box, name: string, role: string): void {
  slip(context, left, top, right - left, bottom - top, 'rgba(255,255,255,.94)');
  context.fillStyle = palette.ink;
  context.font = faces.name(14.5);
  context.fillText(name, left + 7, top + 16);
  context.fillStyle = palette.ink2;
  context.font = faces.role(14.5);
  context.fillText(role, left + 7, top + 32);
}

export function paintWardName(context: CanvasRenderingContext2D, name: string, [x, y]: Point): void {
  const size = 13.5;
  const words = name.toUpperCase();
  context.font = faces.ward(size);
  context.strokeStyle = 'rgba(255,255,255,.72)';
  context.lineWidth = 3.2;
  context.lineJoin = 'round';
  spreadLetters(context, words, x, size, 0.11, (letter, at) => context.strokeText(letter, at, y));
  context.fillStyle = palette.ink;
  spreadLetters(context, words, x, size, 0.11, (letter, at) => context.fillText(letter, at, y));
}

/** A change of trust, about 0,0, with a true minus sign. */
export function paintChip(context: CanvasRenderingContext2D, delta: number): void {
  slip(context, -17, -13, 34, 26, palette.yellow, palette.ink, 2);
  context.fillStyle = palette.ink;
  context.font = faces.figure(17);
  context.textAlign = 'center';
  context.fillText(sayDelta(delta), 0, 6.5);
  context.textAlign = 'start';
}

export function sayDelta(delta: number): string {
  if (delta === 0) return '0';
  return delta > 0 ? `+${delta}` : `−${-delta}`;
}

export function paintSpeech(context: CanvasRenderingContext2D, [left, top, right, bottom]: Box, tip: Point, says: string): void {
  context.beginPath();
  context.rect(left, top, right - left, bottom - top);
  context.fillStyle = palette.ink;
  context.strokeStyle = palette.white;
  context.lineWidth = 3;
  context.stroke();
  context.fill();
  const edge = tip[1] > bottom ? bottom - 1 : top + 1;
  context.beginPath();
  context.moveTo(tip[0] - 8, edge);
  context.lineTo(tip[0], tip[1]);
  context.lineTo(tip[0] + 8, edge);
  context.fill();
  context.fillStyle = palette.white;
  context.font = faces.voice(16.5);
  context.fillText(says, left + 12, top + 21.5);
}
