/** Portraits put together from parts: one ink, four densities, three moods. No photographs, no skin colours. */
import { type Collar, collars, type Extra, extras, type Tone, tones } from './clothes.ts';
import { type Hair, hairs } from './hair.ts';
import { palette } from './palette.ts';
import type { Mood } from './trust.ts';

/** Parts by id, as a scenario names them. An unknown id falls back to the plainest part. */
export interface PortraitParts {
  readonly hair: string;
  readonly tone: string;
  readonly collar: string;
  readonly extras: readonly string[];
}

/** The director: always the same face, so a player finds themselves. */
export const youParts: PortraitParts = { hair: 'bob', tone: 'a', collar: 'suit', extras: [] };

const brows: Readonly<Record<Mood, string>> = {
  guarded: 'M23.5 23.3l6 .8M40.5 23.3l-6 .8',
  even: 'M23.7 23.2h5.6M34.7 23.2h5.6',
  warm: 'M23.5 23.6q3-2 6-.4M34.5 23.2q3-1.6 6 .4',
};
const mouths: Readonly<Record<Mood, string>> = {
  guarded: 'M28.3 39.2q3.7-1.1 7.4 0',
  even: 'M28.5 38.7h7',
  warm: 'M27.5 37.6q4.5 3.6 9 0',
};
const face = 'M20 25c0-10 5-15.5 12-15.5S44 15 44 25c0 11-5 19.5-12 19.5S20 36 20 25z';
const cheek = 'M32 9.5C39 9.5 44 15 44 25c0 11-5 19.5-12 19.5 3-4 3.5-8 3.5-11l1.5-4-2-5c1-4 0-8-3-15z';
const underHair: readonly string[] = ['beard', 'stubble'];

/** Inner markup of a portrait on the 64 × 64 grid, with its own ground; clip it by the sphere's frame. */
export function portrait(parts: PortraitParts, mood: Mood): string {
  const ink = palette.ink;
  const skin = isTone(parts.tone) ? tones[parts.tone] : tones.a;
  const bearded = parts.extras.includes('beard');
  return (
    `<rect width="64" height="64" fill="${palette.portrait}"/>` +
    (isCollar(parts.collar) ? collars[parts.collar] : collars.suit) +
    `<path d="M26.5 38h11v9.5c-3 4-8 4-11 0z" fill="${skin}"/>` +
    `<path d="M26.5 43c4 3.5 8 2.5 11-1v5.5c-3 4-8 4-11 0z" fill="${ink}" opacity=".3"/>` +
    `<path d="${face}" fill="${skin}"/><path d="${cheek}" fill="${ink}" opacity=".17"/>` +
    drawExtras(parts.extras, true) +
    '<g fill="none" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">' +
    `<path d="${mouths[mood]}" stroke="${bearded ? '#fff' : ink}"/><path d="${brows[mood]}" stroke="${ink}"/>` +
    `<path d="M32 25.5l-1.2 7h2.7" stroke="${ink}" stroke-width="1.3"/></g>` +
    `<g fill="${ink}"><circle cx="26.6" cy="27" r="1.35"/><circle cx="37.4" cy="27" r="1.35"/>` +
    `${isHair(parts.hair) ? hairs[parts.hair] : hairs.crop}</g>` +
    drawExtras(parts.extras, false)
  );
}

function drawExtras(ids: readonly string[], below: boolean): string {
  return ids.map((id) => (isExtra(id) && underHair.includes(id) === below ? extras[id] : '')).join('');
}

const isHair = (id: string): id is Hair => Object.hasOwn(hairs, id);
const isTone = (id: string): id is Tone => Object.hasOwn(tones, id);
const isCollar = (id: string): id is Collar => Object.hasOwn(collars, id);
const isExtra = (id: string): id is Extra => Object.hasOwn(extras, id);
