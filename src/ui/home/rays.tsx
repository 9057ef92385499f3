import type { ReactNode } from 'react';
import { palette } from '../../art/palette.ts';
import { drawRose } from '../../art/rose.ts';
import { Art } from '../art.tsx';

const centre = 196;
/** Each ray is engraved in three stretches, fainter outwards: from, to, share of its strength. */
const stretches = [
  [146, 236, 1],
  [236, 300, 0.6],
  [300, 420, 0.25],
] as const;

/** The rose with its engraved rays, as the spine wears it. Ornament. */
export function Rays(): ReactNode {
  return <Art className="spine-rays" viewBox="0 0 392 392" markup={engraved} />;
}

const inks = { dark: palette.sheet, light: palette.yellow, line: palette.ink };
const ring = (radius: number, opacity: number): string =>
  `<circle cx="${centre}" cy="${centre}" r="${radius}" fill="none" stroke="#7FA6C0" stroke-opacity="${opacity}"/>`;
const engraved =
  Array.from({ length: 32 }, (_, index) => drawRay(index)).join('') + ring(146, 0.5) + ring(136, 0.4) + drawRose(centre, centre, 134, inks);

function drawRay(index: number): string {
  const angle = (index * Math.PI) / 16;
  const strength = index % 4 === 0 ? 0.5 : index % 2 === 0 ? 0.3 : 0.18;
  const at = (radius: number): string =>
    `${(centre + Math.cos(angle) * radius).toFixed(1)},${(centre + Math.sin(angle) * radius).toFixed(1)}`;
  return stretches
    .map(([from, to, share]) => `<path d="M${at(from)}L${at(to)}" stroke="#7FA6C0" stroke-opacity="${(strength * share).toFixed(2)}"/>`)
    .join('');
}
