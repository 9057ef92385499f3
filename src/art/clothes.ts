/** Seven collars and five extras on the 64 grid. Ink and its densities only. */
import { palette } from './palette.ts';

/** Ink density of a face. It carries no data. */
export const tones = { a: '#FFFFFF', b: '#C8D1DE', c: '#8C9BB4', d: '#5F7190' } as const;
export type Tone = keyof typeof tones;

const ink = palette.ink;
const shoulders = 'c11 2 20 7 20 21z';
const lapels = `M6 66c0-14 9-19 20-21l6 9 6-9${shoulders}`;
const shirt = '<path d="M26 45l6 9 6-9-2-2h-8z" fill="#fff"/>';

export const collars = {
  suit: `<path d="${lapels}" fill="${ink}"/>${shirt}<path d="M30.5 52h3l1.5 12h-6z" fill="${ink}"/>`,
  blouse: `<path d="M6 66c0-14 9-19 20-21 3 5 9 5 12 0 11 2 20 7 20 21z" fill="${ink}"/>`,
  open: `<path d="M6 66c0-14 9-19 20-21l6 10 6-10${shoulders}" fill="${tones.d}"/><path d="M26 45l-4 3 7 8 3-2zM38 45l4 3-7 8-3-2z" fill="${ink}"/>`,
  knit: `<path d="M6 66c0-14 9-19 20-21 3 4 9 4 12 0 11 2 20 7 20 21z" fill="${tones.c}"/><path d="M25 46c4 5 10 5 14 0" fill="none" stroke="${ink}" stroke-width="2.4"/>`,
  uniform: `<path d="${lapels}" fill="${ink}"/>${shirt}<path d="M31 51h2l1 13h-4z" fill="${ink}"/><path d="M10 52l8-4 1 3-8 4zM54 52l-8-4-1 3 8 4z" fill="#fff"/>`,
  scrub: `<path d="M6 66c0-14 9-19 20-21l6 8 6-8${shoulders}" fill="${tones.b}"/><path d="M26 45l6 9 6-9M43 50c4 4 3 9 0 12" fill="none" stroke="${ink}" stroke-width="2"/>`,
  hoodie: `<path d="M6 66c0-14 8-19 18-21 4 6 12 6 16 0 10 2 18 7 18 21z" fill="${ink}"/><path d="M22 45c3 9 17 9 20 0" fill="none" stroke="#fff" stroke-width="1.6"/><path d="M29 52v8M35 52v8" stroke="#fff" stroke-width="1.4"/>`,
} as const;
export type Collar = keyof typeof collars;

export const extras = {
  specs: `<g fill="none" stroke="${ink}" stroke-width="1.7"><rect x="22.5" y="24" width="8" height="6.5" rx="2.5"/><rect x="33.5" y="24" width="8" height="6.5" rx="2.5"/><path d="M30.5 26.5h3M22.5 26l-3-1M41.5 26l3-1"/></g>`,
  beard: `<path d="M20 28c0 12 4 18 12 18s12-6 12-18c-1.5 5-3.5 7-5.5 7.5-4-1.8-9-1.8-13 0C23.5 35 21.5 33 20 28z" fill="${ink}"/>`,
  stubble: `<path d="M21 33c1 8 5 11.5 11 11.5S42 41 43 33c-2.5 2.5-4 3.5-6 3.5-3-1.2-7-1.2-10 0-2 0-3.5-1-6-3.5z" fill="${ink}" opacity=".55"/>`,
  moustache: `<path d="M26 36.5c2-2.5 4-2.5 6-1.5 2-1 4-1 6 1.5-2 .8-4 .8-6 0-2 .8-4 .8-6 0z" fill="${ink}"/>`,
  ear: `<circle cx="20.3" cy="33" r="1.5" fill="${ink}"/><circle cx="43.7" cy="33" r="1.5" fill="${ink}"/>`,
} as const;
export type Extra = keyof typeof extras;
