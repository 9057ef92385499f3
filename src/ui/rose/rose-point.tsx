import type { CSSProperties, ReactNode } from 'react';
import { wordsOf } from '../../core/behaviours.ts';
import type { BehaviourReport } from '../../debrief/bearings.ts';
import { Glyph } from '../panel/glyph.tsx';
import { Flag } from './flag.tsx';
import { pointWords } from './point-words.ts';
import { spot } from './rose-shape.ts';

interface Props {
  readonly point: BehaviourReport;
  readonly index: number;
  readonly declared: boolean;
  /** Labels of the decisions in which it landed. */
  readonly landedAt: readonly string[];
  readonly chosen: boolean;
  /** Pointed at or focused; `undefined` when left. */
  readonly onPoint: (index: number | undefined) => void;
}

/** One of the eight points: glyph on the rim, name and figures beside it, a flag where the study names it. */
export function RosePoint({ point, index, declared, landedAt, chosen, onPoint }: Props): ReactNode {
  const [x, y] = spot(index * 45, 50);
  const at = { '--x': `${50 + x}%`, '--y': `${50 + y}%` } as CSSProperties;
  const figures = pointWords(point, declared);
  return (
    <button
      type="button"
      className={`rose-point rose-point-${point.id}`}
      style={at}
      data-chosen={chosen || undefined}
      onFocus={() => onPoint(index)}
      onBlur={() => onPoint(undefined)}
      onPointerEnter={() => onPoint(index)}
      onPointerLeave={() => onPoint(undefined)}
    >
      <Glyph behaviour={point.id} />
      {point.named && <Flag className="rose-flag" />}
      <span className="rose-label">
        <b>{wordsOf(point.id).name}</b>
        <span>{figures}</span>
      </span>
      <span className="hidden-text">
        {point.named && ' Named in the case study.'}
        {landedAt.length > 0 && ` Landed at ${landedAt.join('; ')}.`}
      </span>
    </button>
  );
}
