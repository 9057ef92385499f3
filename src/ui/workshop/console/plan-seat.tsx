import type { CSSProperties, ReactNode } from 'react';
import { VoteMark } from '../shared/vote-mark.tsx';
import type { SeatMark } from './seat-marks.ts';

interface Props {
  readonly mark: SeatMark;
  /** Its place among so many around the table. */
  readonly index: number;
  readonly of: number;
}

/** Radius of the ring of seats, of the 242 units that a table's drawing is wide. */
const ring = 82;
const [width, height, top] = [242, 304, 148];

/** One seat around a table: a letter, a blank, or a ring that is broken while somebody thinks. */
export function PlanSeat({ mark, index, of }: Props): ReactNode {
  const angle = (index / of) * 2 * Math.PI - Math.PI / 2;
  const place = {
    '--left': `${((width / 2 + Math.cos(angle) * ring) / width) * 100}%`,
    '--top': `${((top + Math.sin(angle) * ring) / height) * 100}%`,
    '--small': of > 14 ? 14 / of : 1,
  } as CSSProperties;
  return (
    <span className="plan-seat" data-shows={mark.shows} data-left={mark.left} data-seat={mark.seat} style={place}>
      {mark.shows === 'letter' ? <VoteMark letter={mark.letter} solid /> : <Blank shows={mark.shows} />}
      {mark.count !== undefined && <b className="plan-hands">{mark.count}</b>}
    </span>
  );
}

function Blank({ shows }: { readonly shows: Exclude<SeatMark['shows'], 'letter'> }): ReactNode {
  return (
    <svg viewBox="-20 -20 40 40" className="plan-blank" aria-hidden="true">
      <circle r="14" />
      {shows === 'cast' && <path d="M-6 0l4.500 4.500 8-9" />}
      {shows === 'watches' && <path d="M-7 0q7-8 14 0q-7 8-14 0zM-1 0h2" />}
      {shows === 'away' && <path d="M-6 6L6-6" />}
    </svg>
  );
}
