/** A person as a badge: portrait clipped by the sphere's frame, white halo, ink rule, trust coin. */
import { type FramedSphere, frames } from './frames.ts';
import { asSvg } from './markup.ts';
import { palette } from './palette.ts';
import { type PortraitParts, portrait } from './portrait.ts';
import { drawTrustCoin, type Mood } from './trust.ts';

export interface BadgeLook {
  readonly parts: PortraitParts;
  readonly sphere: FramedSphere;
  readonly mood: Mood;
  /** Makes the clip path's id unlike every other on the page. */
  readonly uid: string;
  /** 0–10; no coin without it. */
  readonly trust?: number;
  /** Yellow behind: this person cares, or has changed. */
  readonly glow?: boolean;
  readonly halo?: boolean;
  /** Width of the ink rule on the 64 grid. */
  readonly rule?: number;
}

/** Inner markup on the 64 grid; halo, glow and coin reach to about −11 … 75. */
export function drawBadge(look: BadgeLook): string {
  const d = frames[look.sphere];
  const around = (colour: string, width: number): string =>
    `<path d="${d}" fill="${colour}" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"/>`;
  const clip = `${look.uid}-frame`;
  return (
    `<clipPath id="${clip}"><path d="${d}"/></clipPath>` +
    (look.glow === true ? around(palette.yellow, 20) : '') +
    (look.halo === false ? '' : around('#fff', 10)) +
    `<g clip-path="url(#${clip})">${portrait(look.parts, look.mood)}</g>` +
    `<path d="${d}" fill="none" stroke="${palette.ink}" stroke-width="${look.rule ?? 2.5}" stroke-linejoin="round"/>` +
    (look.trust === undefined ? '' : `<g transform="translate(55,54)">${drawTrustCoin(look.trust)}</g>`)
  );
}

/** A small framed portrait without halo or coin, for rows and option cards. */
export function drawMiniSvg(look: BadgeLook, size: number): string {
  const bare = { ...look, halo: false, glow: false, rule: 5 };
  const { trust: _, ...untrusted } = bare;
  return asSvg(drawBadge(untrusted), '-3 -3 70 70', { width: size, height: size });
}
