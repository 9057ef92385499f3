import type { ReactNode } from 'react';
import './vote-mark.css';

interface Shape {
  readonly path: string;
  /** Where the letter stands, and how tall it is. */
  readonly foot: number;
  readonly size: number;
}

/** The letter's own shape, so that a vote reads without colour: triangle A, circle B, square C, diamond D, house E, hexagon F. */
const shapes: Readonly<Record<string, Shape>> = {
  A: { path: 'M0-13.5L16.5 17H-16.5z', foot: 13, size: 16 },
  B: { path: 'M0-15.5a15.5 15.5 0 1 1 0 31a15.5 15.5 0 1 1 0-31z', foot: 6.5, size: 18 },
  C: { path: 'M-14-14h28v28h-28z', foot: 6.5, size: 18 },
  D: { path: 'M0-19L19 0 0 19-19 0z', foot: 6.5, size: 18 },
  E: { path: 'M0-18L15.5-5V15.5H-15.5V-5z', foot: 10, size: 18 },
  F: { path: 'M-9-15.5H9L18 0 9 15.5H-9L-18 0z', foot: 6.5, size: 18 },
};
/** Beyond those: a tag. */
const tag: Shape = { path: 'M-17-11h34v22h-34z', foot: 6, size: 17 };

/** A choice's letter in its shape: outlined, or `solid` where it is chosen or counted. Beside it stand its words. */
export function VoteMark({ letter, solid = false }: { readonly letter: string; readonly solid?: boolean | undefined }): ReactNode {
  const { path, foot, size } = shapes[letter] ?? tag;
  return (
    <svg viewBox="-20 -20 40 40" className={`vote-mark${solid ? ' vote-mark-solid' : ''}`} aria-hidden="true">
      <path d={path} />
      <text y={foot} fontSize={size} textAnchor="middle">
        {letter}
      </text>
    </svg>
  );
}
