/** The mark: an eight-point compass rose. */
import { asSvg, round } from './markup.ts';
import { palette } from './palette.ts';

export interface RoseInks {
  readonly dark: string;
  readonly light: string;
  readonly line: string;
}
const printed: RoseInks = { dark: palette.ink, light: palette.yellow, line: palette.ink };

/** Inner markup of the rose about x, y. */
export function drawRose(x: number, y: number, radius: number, inks: RoseInks = printed): string {
  const points = [45, 135, 225, 315, 0, 90, 180, 270];
  return points.map((bearing, index) => drawPoint(x, y, radius, bearing, index < 4, inks)).join('');
}

/** A whole `<svg>` of the mark. */
export function drawRoseSvg(size: number, inks: RoseInks = printed): string {
  return asSvg(drawRose(25, 25, 24, inks), '0 0 50 50', { width: size, height: size });
}

function drawPoint(x: number, y: number, radius: number, bearing: number, minor: boolean, inks: RoseInks): string {
  const at = (degrees: number, length: number): string => {
    const angle = ((degrees - 90) * Math.PI) / 180;
    return `${round(x + Math.cos(angle) * length)},${round(y + Math.sin(angle) * length)}`;
  };
  const waist = radius * 0.34 * (minor ? 0.8 : 0.72);
  const tip = at(bearing, minor ? radius * 0.7 : radius);
  const half = (side: number, fill: string): string =>
    `<path d="M${round(x)},${round(y)}L${at(bearing + side, waist)}L${tip}Z" fill="${fill}"/>`;
  const line = `stroke="${inks.line}" stroke-width="${round(Math.max(0.8, radius * 0.018))}" stroke-linejoin="round"`;
  return `<g ${line}>${half(-45, inks.dark)}${half(45, inks.light)}</g>`;
}
