/** How trust 0–10 looks: colour, width of the line, shape of the coin, face of the person. */
import { palette, typefaces } from './palette.ts';

export type TrustBand = 'low' | 'even' | 'high';
export type Mood = 'guarded' | 'even' | 'warm';

export function readTrustBand(trust: number): TrustBand {
  if (trust <= 3) return 'low';
  return trust < 7 ? 'even' : 'high';
}

const colours: Readonly<Record<TrustBand, string>> = {
  low: palette.strain,
  even: palette.even,
  high: palette.strength,
};

export function readTrustColour(trust: number): string {
  return colours[readTrustBand(trust)];
}

/** Width of the relationship line, px. */
export function readTrustWidth(trust: number): number {
  return 3 + 0.62 * Math.max(0, Math.min(10, trust));
}

const moods: Readonly<Record<TrustBand, Mood>> = { low: 'guarded', even: 'even', high: 'warm' };

export function readMood(trust: number): Mood {
  return moods[readTrustBand(trust)];
}

/** The coin's shape about 0,0 so that a height of trust reads without colour: diamond, square, circle. */
export const coinShapes: Readonly<Record<TrustBand, string>> = {
  low: 'M0-14L14 0 0 14-14 0z',
  even: 'M-7.5-10.5h15a3 3 0 0 1 3 3v15a3 3 0 0 1-3 3h-15a3 3 0 0 1-3-3v-15a3 3 0 0 1 3-3z',
  high: 'M0-11.5a11.5 11.5 0 1 1 0 23a11.5 11.5 0 1 1 0-23z',
};

/** Inner markup of a trust coin about 0,0; about 28 across at scale 1. */
export function drawTrustCoin(trust: number, scale = 1): string {
  const shape = coinShapes[readTrustBand(trust)];
  return (
    `<g transform="scale(${scale})">` +
    `<path d="${shape}" fill="${readTrustColour(trust)}" stroke="#fff" stroke-width="2.2" stroke-linejoin="round"/>` +
    `<text y="5" text-anchor="middle" fill="#fff" font-family="${typefaces.text}" font-weight="800" font-size="14">${trust}</text></g>`
  );
}
