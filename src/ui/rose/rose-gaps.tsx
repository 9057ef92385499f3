import type { ReactNode } from 'react';
import { wordsOf } from '../../core/behaviours.ts';
import type { Bearings, BehaviourReport } from '../../debrief/bearings.ts';
import { widestGaps } from '../../debrief/rose-finding.ts';
import { Glyph } from '../panel/glyph.tsx';
import { pointWords } from './point-words.ts';

/** The points furthest apart: squares are decisions in which it landed, the magenta rule how often it was meant. */
export function RoseGaps({ bearings }: { readonly bearings: Bearings }): ReactNode {
  const { points, declared, decisions } = bearings;
  const rows = declared ? widestGaps(points) : points.toSorted((a, b) => b.landed - a.landed).slice(0, 3);
  return (
    <section className="rose-gaps">
      <h3 className="eyebrow">{declared ? 'Widest gaps' : 'What landed most'}</h3>
      <ul>
        {rows.map((point) => (
          <li key={point.id}>
            <Glyph behaviour={point.id} size="large" />
            <p>
              <b>{wordsOf(point.id).short}</b>
              <span>{pointWords(point, declared)}</span>
            </p>
            <Bar point={point} decisions={decisions} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Bar({ point, decisions }: { readonly point: BehaviourReport; readonly decisions: number }): ReactNode {
  const unit = Math.min(26, 156 / Math.max(1, decisions));
  return (
    <svg className="rose-bar" viewBox="0 0 158 26" aria-hidden="true">
      {Array.from({ length: decisions }, (_, index) => index).map((index) => (
        <rect
          key={index}
          className={index < point.landed ? 'rose-unit-held' : 'rose-unit'}
          x={index * unit + 1}
          y="5"
          width={unit - 3}
          height="16"
        />
      ))}
      {point.meant > 0 && <path className="rose-bar-meant" d={`M${point.meant * unit - 0.5},0V26`} />}
    </svg>
  );
}
