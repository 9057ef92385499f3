/** Words about people and places: captions, ward names, chips and speech. */
import { nameLine, plainType, roleLine } from '../art/caption.ts';
import { palette } from '../art/palette.ts';
import type { Box, Point } from './grounds.ts';
import { slip } from './paint-badge.ts';
import type { PlacedCaption } from './place-captions.ts';
import { faces, spreadLetters } from './words.ts';

export function paintCaption(context: CanvasRenderingContext2D, { box, type }: PlacedCaption, name: string, role: string): void {
  const [left, top, right, bottom] = box;
  const indent = left + (7 * type.name) / plainType.name;
  slip(context, left, top, right - left, bottom - top, 'rgba(255,255,255,.94)');
  context.fillStyle = palette.ink;
  context.font = faces.name(type.name);
  context.fillText(name, indent, top + nameLine(type));
  if (type.role === undefined) return;
  context.fillStyle = palette.ink2;
  context.font = faces.role(type.role);
  context.fillText(role, indent, top + roleLine(type));
}

export function paintWardName(context: CanvasRenderingContext2D, name: string, [x, y]: Point, size: number): void {
  const words = name.toUpperCase();
  context.font = faces.ward(size);
  context.strokeStyle = 'rgba(255,255,255,.72)';
  context.lineWidth = size * 0.24;
  context.lineJoin = 'round';
  spreadLetters(context, words, x, size, 0.11, (letter, at) => context.strokeText(letter, at, y));
  context.fillStyle = palette.ink;
  spreadLetters(context, words, x, size, 0.11, (letter, at) => context.fillText(letter, at, y));
}

/** A change of trust, about 0,0, with a true minus sign. */
export function paintChip(context: CanvasRenderingContext2D, delta: number, grow: number): void {
  context.scale(grow, grow);
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

export function paintSpeech(
  context: CanvasRenderingContext2D,
  [left, top, right, bottom]: Box,
  tip: Point,
  says: string,
  size: number,
): void {
  context.beginPath();
  context.rect(left, top, right - left, bottom - top);
  context.fillStyle = palette.ink;
  context.strokeStyle = palette.white;
  context.lineWidth = 3;
  context.stroke();
  context.fill();
  const edge = tip[1] > bottom ? bottom - 1 : top + 1;
  const foot = Math.max(left + 12, Math.min(right - 12, tip[0]));
  context.beginPath();
  context.moveTo(foot - 8, edge);
  context.lineTo(tip[0], tip[1]);
  context.lineTo(foot + 8, edge);
  context.fill();
  context.fillStyle = palette.white;
  context.font = faces.voice(size);
  context.fillText(says, left + size * 0.73, top + size * 1.31);
}

/** What the pointer or the keyboard is on, in words. */
export function paintLabel(context: CanvasRenderingContext2D, [left, top, right, bottom]: Box, words: string, size: number): void {
  slip(context, left, top, right - left, bottom - top, palette.white, palette.ink, 2);
  context.fillStyle = palette.ink;
  context.font = faces.name(size);
  context.textAlign = 'center';
  context.fillText(words, (left + right) / 2, top + size * 1.25);
  context.textAlign = 'start';
}
