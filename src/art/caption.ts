/** The white slip beside a badge: name over role. */
import { measureText } from './measure-text.ts';

export type CaptionSide = 'right' | 'left' | 'below' | 'above';
/** Left, top, right, bottom. */
type Box = readonly [number, number, number, number];

export const captionSides: readonly CaptionSide[] = ['right', 'left', 'below', 'above'];

/** A slip's words: sizes of type, px, and whether the role is there. */
export interface CaptionType {
  readonly name: number;
  readonly role: number | undefined;
}
export const plainType: CaptionType = { name: 14.5, role: 14.5 };

export interface CaptionSize {
  readonly width: number;
  readonly tall: number;
  /** From the middle of the badge to the slip. */
  readonly reach: number;
}
const reach = 38;

export function sizeCaption({ name, role }: { readonly name: string; readonly role: string }, type = plainType, badge = 1): CaptionSize {
  const words = Math.max(measureText(name, 'text', type.name), type.role === undefined ? 0 : measureText(role, 'condensed', type.role));
  return {
    width: Math.ceil(words + (type.name / plainType.name) * 15),
    tall: Math.round(roleLine(type) + (type.role ?? type.name) * 0.41),
    reach: 6 + (reach - 6) * badge,
  };
}

/** From the slip's top to the name's baseline. */
export const nameLine = ({ name }: CaptionType): number => name * 1.1;
/** From the slip's top to the last baseline. */
export const roleLine = (type: CaptionType): number => nameLine(type) + (type.role ?? 0) * 1.1;

/** A slip may slide along its side of the badge by these, px. */
export const captionSlides: Readonly<Record<CaptionSide, readonly number[]>> = {
  right: [0, -13, 13],
  left: [0, -13, 13],
  below: [0, -34, 34],
  above: [0, -34, 34],
};

/** The slip's ground for a badge at x, y; above and below it stays inside `edge`. */
export function boxCaption([x, y]: readonly [number, number], size: CaptionSize, side: CaptionSide, slide: number, edge: number): Box {
  const { width, tall } = size;
  const middle = y - tall / 2 + slide;
  if (side === 'right') return [x + size.reach, middle, x + size.reach + width, middle + tall];
  if (side === 'left') return [x - size.reach - width, middle, x - size.reach, middle + tall];
  const left = Math.round(Math.min(x - width / 2 + slide, edge - width));
  const top = side === 'above' ? y - size.reach - tall : y + size.reach;
  return [left, top, left + width, top + tall];
}
