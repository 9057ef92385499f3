/** Marks for a vote: each letter in a shape of its own, so that a vote reads without colour. */
import { palette, typefaces } from './palette.ts';

export const voteShapes = {
  A: 'M0-16.5L16.5 14H-16.5z',
  B: 'M0-15.5a15.5 15.5 0 1 1 0 31a15.5 15.5 0 1 1 0-31z',
  C: 'M-14-14h28v28h-28z',
  D: 'M0-19L19 0 0 19-19 0z',
} as const;
export type VoteLetter = keyof typeof voteShapes;

/** Inner markup about 0,0; about 38 across. */
export function drawVoteMark(letter: VoteLetter, fill: string = palette.ink, ink: string = palette.white): string {
  const wedge = letter === 'A';
  return (
    `<path d="${voteShapes[letter]}" fill="${fill}" stroke-linejoin="round"/>` +
    `<text y="${wedge ? 10 : 6.5}" text-anchor="middle" font-family="${typefaces.text}" font-weight="800" font-size="${wedge ? 16 : 18}" fill="${ink}">${letter}</text>`
  );
}
