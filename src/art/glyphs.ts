/** Line glyphs: eight behaviours on the 48 grid (3 px), six resources and small icons on the 24 grid (2 px). */
import { asSvg } from './markup.ts';
import { palette } from './palette.ts';

/** By behaviour id; an image for each, drawn in `currentColor`. */
export const behaviourGlyphs = {
  openness: '<path d="M12 42V6h24v36M12 42L27 38V11L12 6M23 25v2M6 42h36"/>',
  collaborate: '<circle cx="18" cy="24" r="11"/><circle cx="30" cy="24" r="11"/>',
  belief:
    '<circle cx="24" cy="13" r="5"/><circle cx="10" cy="20" r="4"/><circle cx="38" cy="20" r="4"/><path d="M14 40c0-9 3.5-14 10-14s10 5 10 14M4 38c0-6 2-10 6-10M44 38c0-6-2-10-6-10"/>',
  resilience: '<path d="M24 6v34M16 17h16M7 27c1.5 9 8 14 17 14s15.5-5 17-14M4 31l3-5 5 3M44 31l-3-5-5 3"/><circle cx="24" cy="8" r="4"/>',
  commitment:
    '<circle cx="24" cy="24" r="15"/><g fill="currentColor" stroke="none"><circle cx="24" cy="9" r="5.5"/><circle cx="39" cy="24" r="5.5"/><circle cx="24" cy="39" r="5.5"/><circle cx="9" cy="24" r="5.5"/></g>',
  results: '<circle cx="24" cy="24" r="17"/><circle cx="24" cy="24" r="9"/><circle cx="24" cy="24" r="2" fill="currentColor"/>',
  simplify: '<path d="M5 8c12 0 12 16 19 16M5 24h19M5 40c12 0 12-16 19-16M24 24h18M35 17l7 7-7 7"/>',
  learn: '<path d="M38 30a16 16 0 1 1 1-10M41 9l-1.5 11L29 18M24 15v10l6 4"/>',
} as const;
export type BehaviourGlyph = keyof typeof behaviourGlyphs;

/** By resource id. */
export const resourceGlyphs = {
  time: '<circle cx="12" cy="12.5" r="8"/><path d="M12 8v5l3.2 2M9.5 2.5h5"/>',
  resilience: '<circle cx="12" cy="5" r="2.2"/><path d="M12 7.5V21M8 11h8M4 14c.5 4.5 3.5 7 8 7s7.5-2.5 8-7"/>',
  team: '<circle cx="8" cy="9" r="3"/><circle cx="16.5" cy="9" r="2.6"/><path d="M2.5 19c.3-3.7 2.3-5.5 5.5-5.5s5.2 1.8 5.5 5.5M16 13.5c3 0 5 1.5 5.4 5.5"/>',
  evidence: '<path d="M6 3h8.5L18.5 7v7M6 3v17h6M9 8.5h5M9 12h4M18.4 19.4L21 22"/><circle cx="16" cy="17" r="3.2"/>',
  cover: '<path d="M12 3v2M3 13a9 8.5 0 0 1 18 0zM12 13v6.5a2 2 0 0 0 4 0"/>',
  budget: '<path d="M4 7h16v11H4zM4 10.5h16M14.5 14.3h2.5M6 7l9-3.5 1.5 3.5"/>',
} as const;
export type ResourceGlyph = keyof typeof resourceGlyphs;

/** Furniture of the sheet and its panels. */
export const icons = {
  log: '<path d="M5 4h14v16H5zM8.5 9h7M8.5 13h7M8.5 17h4"/>',
  pause: '<path d="M8 5v14M16 5v14" stroke-width="3.5"/>',
  play: '<path d="M8 5l11 7-11 7z"/>',
  sound: '<path d="M4 10v5h4l6 5V5L8 10zM17.5 8.5a5 5 0 0 1 0 8"/>',
  lock: '<path d="M4 10h16v11H4zM7 10V7a5 5 0 0 1 10 0v3"/>',
  look: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5L21 21"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5.5l3.5 2"/>',
  map: '<path d="M3 6l6-2.5L15 6l6-2.5V18l-6 2.5L9 18l-6 2.5zM9 3.5V18M15 6v14.5"/>',
  person: '<circle cx="12" cy="8" r="4"/><path d="M4.5 21c.4-5 3-7.5 7.5-7.5s7.1 2.5 7.5 7.5"/>',
  room: '<circle cx="12" cy="12" r="4"/><circle cx="12" cy="3.5" r="1.8"/><circle cx="19.4" cy="7.8" r="1.8"/><circle cx="19.4" cy="16.2" r="1.8"/><circle cx="12" cy="20.5" r="1.8"/><circle cx="4.6" cy="16.2" r="1.8"/><circle cx="4.6" cy="7.8" r="1.8"/>',
  path: '<path d="M2.5 18l6-6 5 4L21 6.5M15.5 6.5H21V12"/><circle cx="8.5" cy="12" r="2"/><circle cx="13.5" cy="16" r="2"/>',
  tick: '<path d="M5 12.5l5 5L19.5 6.5"/>',
  cross: '<path d="M5.5 5.5l13 13M18.5 5.5l-13 13"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  minus: '<path d="M5 12h14"/>',
  fit: '<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"/>',
  warning: '<path d="M12 3.5L22 20.5H2zM12 10v5M12 17.5v.5"/>',
  key: '<circle cx="7.5" cy="12" r="4"/><path d="M11.5 12H21v4M17 12v3"/>',
  settings: '<path d="M4 7h9M17 7h3M4 17h3M11 17h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/>',
} as const;
export type Icon = keyof typeof icons;

/** Solid arrows on a 14 box for a likely reaction: up, down, the same, not known. */
export const leaningArrows = {
  up: { d: 'M7 0l6 7H9.2v6.5H4.8V7H1z', fill: palette.strength },
  down: { d: 'M7 14l6-7H9.2V.5H4.8V7H1z', fill: palette.strain },
  same: { d: 'M1 3.2h12v2.6H1zM1 8.2h12v2.6H1z', fill: palette.even },
  unknown: {
    d: 'M3.2 4.6C3.2 2.1 4.8.8 7.1.8s3.9 1.4 3.9 3.4c0 2.7-2.9 2.9-2.9 5.2H5.9c0-3.2 2.7-3.5 2.7-5 0-.8-.6-1.3-1.5-1.3s-1.6.6-1.6 1.7zM5.7 11.1h2.6v2.4H5.7z',
    fill: palette.even,
  },
} as const;
export type LeaningArrow = keyof typeof leaningArrows;

export function drawBehaviourSvg(id: BehaviourGlyph, size: number, width = 3): string {
  return asSvg(inked(behaviourGlyphs[id], width), '0 0 48 48', { width: size, height: size });
}

export function drawResourceSvg(id: ResourceGlyph, size: number): string {
  return asSvg(inked(resourceGlyphs[id], 2), '0 0 24 24', { width: size, height: size });
}

export function drawIconSvg(id: Icon, size: number): string {
  return asSvg(inked(icons[id], 2), '0 0 24 24', { width: size, height: size });
}

export function drawLeaningSvg(id: LeaningArrow, size: number): string {
  const { d, fill } = leaningArrows[id];
  return asSvg(`<path d="${d}" fill="${fill}"/>`, '0 0 14 14', { width: size, height: size });
}

function inked(inner: string, width: number): string {
  return `<g fill="none" stroke="currentColor" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${inner}</g>`;
}
