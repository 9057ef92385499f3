import type { ReactNode } from 'react';
import { resourceGlyphs } from '../../art/glyphs.ts';
import type { Resource } from '../../core/names.ts';
import { resourceNames } from '../../debrief/resource-names.ts';
import { Art } from '../art.tsx';
import './stock.css';

interface Props {
  readonly resource: Resource;
  /** Units held, 0–10. */
  readonly level: number;
  /** Most that can be held, 0–10. */
  readonly ceiling: number;
}

const units = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** One resource at rest: its number over a scale bar of ten units; beyond the ceiling the bar is only a line. */
export function Stock({ resource, level, ceiling }: Props): ReactNode {
  const glyph = `<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${resourceGlyphs[resource]}</g>`;
  return (
    <div className="stock" data-low={level <= 2 || undefined}>
      <p className="stock-line">
        <Art className="stock-glyph" viewBox="0 0 24 24" markup={glyph} />
        <span className="stock-name">{resourceNames[resource]}</span>
        <b className="stock-level">
          {level}
          <span className="hidden-text"> of {ceiling}</span>
        </b>
      </p>
      <svg className="stock-bar" viewBox="0 0 182 11" preserveAspectRatio="none" aria-hidden="true">
        {units.map((unit) =>
          unit < Math.max(level, ceiling) ? (
            <rect key={unit} className={unit < level ? 'stock-held' : 'stock-free'} x={unit * 18.2 + 0.75} y="1" width="16.7" height="9" />
          ) : (
            <path key={unit} className="stock-beyond" d={`M${unit * 18.2 + 1} 9.5h16.2`} />
          ),
        )}
      </svg>
    </div>
  );
}
