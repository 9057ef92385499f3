import type { ReactNode } from 'react';
import type { NearLine } from '../../../workshop/near-lines.ts';
import { timeOfDay } from './time-of-day.ts';

interface Props {
  readonly line: NearLine;
  /** How the room stands to the plan, at the line that it is at. */
  readonly says: string | undefined;
  readonly late: boolean;
}

const stood = { done: 'done', current: 'now', 'to-come': 'to come', 'left-out': 'not played to its end' } as const;

/** A line of the plan, as a station on its way. */
export function SheetLineItem({ line, says, late }: Props): ReactNode {
  return (
    <li
      className="sheet-line"
      data-stands={line.stands}
      data-far={line.far || undefined}
      aria-current={line.stands === 'current' ? 'step' : undefined}
    >
      <span className="sheet-time">{timeOfDay(line.starts)}</span>
      <svg viewBox="-17 -17 34 34" className="sheet-dot" aria-hidden="true">
        <circle r={line.stands === 'current' ? 15 : 9.5} />
        {line.stands === 'done' && <path d="M-4.500 0l3.200 3.400 5.300-6.600" />}
        {line.stands === 'current' && <circle r="6" className="sheet-hub" />}
      </svg>
      <span className="sheet-station">
        {line.title}
        <span className="hidden-text">, {stood[line.stands]}</span>
        {says !== undefined && (
          <span className="sheet-drift" data-late={late || undefined}>
            {says}
          </span>
        )}
      </span>
    </li>
  );
}
