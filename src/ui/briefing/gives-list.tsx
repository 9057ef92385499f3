import type { ReactNode } from 'react';
import { behaviourGlyphs } from '../../art/glyphs.ts';
import { behaviours, type Weights } from '../../core/names.ts';
import { Art } from '../art.tsx';
import { behaviourNames } from '../words/names.ts';

const amounts = ['', 'a little', 'much', 'most of all'] as const;
const inked = (inner: string): string =>
  `<g fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">${inner}</g>`;

/** The behaviours a person can lend weight to, strongest first. */
export function GivesList({ gives }: { readonly gives: Weights }): ReactNode {
  const given = behaviours.filter((one) => (gives[one] ?? 0) > 0).sort((a, b) => (gives[b] ?? 0) - (gives[a] ?? 0));
  if (given.length === 0) return 'Nothing that shows yet.';
  return (
    <ul className="gives">
      {given.map((one) => (
        <li key={one}>
          <Art className="gives-glyph" viewBox="0 0 48 48" markup={inked(behaviourGlyphs[one])} />
          <span>
            <b>{behaviourNames[one]}</b>, {amounts[Math.min(3, Math.round(gives[one] ?? 0))] ?? ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
