/** Grounds and patterns of the folded map covers: one of each per family, never colour alone. */
export type CoverFamily = 'leading-change' | 'political-swing' | 'funding-shock' | 'child-poverty';

export interface CoverGround {
  readonly name: string;
  readonly colour: string;
  readonly pattern: { readonly width: number; readonly height: number; readonly inner: string };
}
const line = (d: string, opacity: number): string =>
  `<path d="${d}" fill="none" stroke="#fff" stroke-opacity="${opacity}" stroke-width="2"/>`;

export const coverGrounds: Readonly<Record<CoverFamily, CoverGround>> = {
  'leading-change': {
    name: 'Leading change',
    colour: '#0F4C55',
    pattern: { width: 28, height: 14, inner: line('M0,11L7,4L14,11L21,4L28,11', 0.38) },
  },
  'political-swing': {
    name: 'Political swing',
    colour: '#5A2348',
    pattern: { width: 26, height: 13, inner: line('M0,0a13,13 0 0 0 26,0', 0.4) },
  },
  'funding-shock': {
    name: 'Funding shock',
    colour: '#8A2F0C',
    pattern: { width: 14, height: 14, inner: line('M9,0L4,7h5L4,14', 0.4) },
  },
  'child-poverty': {
    name: 'Child poverty',
    colour: '#1F3F7A',
    pattern: { width: 14, height: 14, inner: '<circle cx="7" cy="7" r="2" fill="#fff" fill-opacity=".45"/>' },
  },
};

/** `<pattern id="${uid}-cover">` to stand inside `<defs>`. */
export function drawCoverPattern(family: CoverFamily, uid: string): string {
  const { width, height, inner } = coverGrounds[family].pattern;
  return `<pattern id="${uid}-cover" width="${width}" height="${height}" patternUnits="userSpaceOnUse">${inner}</pattern>`;
}
