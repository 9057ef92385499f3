import type { ReactNode } from 'react';
import { drawElevation } from '../../../art/landmarks.ts';
import { palette } from '../../../art/palette.ts';
import { Art } from '../../art.tsx';
import './skyline.css';

/** Kinds and widths from left to right. */
const houses = [
  ['school', 58],
  ['vcs', 50],
  ['centre', 48],
  ['clinic', 62],
  ['townhall', 78],
  ['police', 56],
  ['offices', 66],
  ['school', 58],
  ['youth', 52],
  ['centre', 48],
  ['jobs', 52],
  ['vcs', 50],
  ['school', 56],
  ['clinic', 60],
  ['centre', 48],
  ['offices', 64],
  ['townhall', 74],
] as const;
const gap = 26;
const wide = 1440;

/** One house with its foot on the pavement, cut out of it by the colour of the sheet. */
const house = (kind: string, x: number, size: number): string =>
  `<g transform="translate(${x} ${66 - size * 0.9}) scale(${size / 48})">${drawElevation(kind, palette.sheet)}</g>`;

/** The street, and then the street again on both sides of it for a wall that is wider than high. */
const street = ((): string => {
  let x = 40;
  const drawn = houses.map(([kind, size]) => {
    const at = x;
    x += size + gap;
    return [-wide, 0, wide].map((offset) => house(kind, at + offset, size)).join('');
  });
  return drawn.join('');
})();

/** The borough's landmarks along the foot of the wall. */
export function Skyline(): ReactNode {
  return (
    <div className="skyline">
      <Art markup={street} viewBox={`0 0 ${wide} 84`} />
    </div>
  );
}
