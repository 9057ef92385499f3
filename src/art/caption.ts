/** The white slip beside a badge: name over role. */
import type { CaptionSide, StandingPerson } from './layout.ts';
import { measureText } from './measure-text.ts';
import type { Box, Point } from './plane.ts';

export const captionSides: readonly CaptionSide[] = ['right', 'left', 'below', 'above'];
const tall = 38;
const reach = 32;

export function sizeCaption({ name, role }: Pick<StandingPerson, 'name' | 'role'>): number {
  return Math.ceil(Math.max(measureText(name, 'text', 14.5), measureText(role, 'condensed', 14.5)) + 15);
}

/** A slip may slide along its side of the badge by these, px. */
export const captionSlides: Readonly<Record<CaptionSide, readonly number[]>> = {
  right: [0, -13, 13],
  left: [0, -13, 13],
  below: [0, -34, 34],
  above: [0, -34, 34],
};

/** The slip's ground for a badge at x, y; above and below it stays inside `edge`. */
export function boxCaption([x, y]: Point, width: number, side: CaptionSide, slide: number, edge: number): Box {
  const middle = y - tall / 2 + slide;
  if (side === 'right') return [x + reach + 6, middle, x + reach + 6 + width, middle + tall];
  if (side === 'left') return [x - reach - 6 - width, middle, x - reach - 6, middle + tall];
  const left = Math.round(Math.min(x - width / 2 + slide, edge - width));
  const top = side === 'above' ? y - reach - 6 - tall : y + reach + 6;
  return [left, top, left + width, top + tall];
}
