import type { ReactNode } from 'react';
import { resourceGlyphs } from '../../art/glyphs.ts';
import type { Resource } from '../../core/names.ts';
import { Art } from '../art.tsx';
import { resourceNames } from '../words/names.ts';
import './gauge.css';
import { ScaleBar } from './scale-bar.tsx';

interface Props {
  readonly resource: Resource;
  /** Units held, 0–10. */
  readonly level: number;
  /** Most that can be held, 0–10. */
  readonly ceiling: number;
  /** Units held afterwards, where something is about to be spent or has come in. */
  readonly to?: number | undefined;
  /** Why it cannot be spent now. */
  readonly locked?: string | undefined;
}

/** One resource as a scale bar of ten units, with its number and what is about to change. */
export function Gauge({ resource, level, ceiling, to, locked }: Props): ReactNode {
  const moves = to !== undefined && to !== level;
  return (
    <div className="stock" data-moves={moves || undefined} data-low={(to ?? level) <= 2 || undefined}>
      <p className="stock-line">
        <Art className="stock-glyph" viewBox="0 0 24 24" markup={line(resourceGlyphs[resource])} />
        <span className="stock-name">{resourceNames[resource]}</span>
        <b className="stock-level">
          {level}
          {moves && (
            <>
              <span aria-hidden="true">→</span>
              <span className="hidden-text"> becomes </span>
              {to}
            </>
          )}
          <span className="hidden-text">{` of ${ceiling}${locked === undefined ? '' : `, ${locked}`}`}</span>
        </b>
        {locked !== undefined && <Art className="stock-lock" viewBox="0 0 24 24" markup={line(lock)} />}
      </p>
      <ScaleBar level={level} ceiling={ceiling} to={to} />
    </div>
  );
}

const lock = '<path d="M4 10h16v11H4zM7 10V7a5 5 0 0 1 10 0v3"/>';
const line = (inner: string): string =>
  `<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${inner}</g>`;
