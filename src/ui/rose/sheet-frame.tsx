import type { ReactNode } from 'react';
import './sheet-frame.css';

const letters = 'ABCDEFGHJKLMNP'.split('');
const numbers = '123456789'.split('');

/** Neatline and grid references round a sheet; an ornament, hidden from assistive tech. */
export function SheetFrame(): ReactNode {
  return (
    <div className="sheet-frame" aria-hidden="true">
      {['top', 'bottom'].map((side) => (
        <p key={side} className={`sheet-frame-${side}`}>
          {letters.map((letter) => (
            <span key={letter}>{letter}</span>
          ))}
        </p>
      ))}
      {['left', 'right'].map((side) => (
        <p key={side} className={`sheet-frame-${side}`}>
          {numbers.map((number) => (
            <span key={number}>{number}</span>
          ))}
        </p>
      ))}
    </div>
  );
}
