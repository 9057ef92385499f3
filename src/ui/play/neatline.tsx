import type { ReactNode } from 'react';
import './neatline.css';

/** Grid letters leave out I and O. */
const letters = [...'ABCDEFGHJKLMNP'];
const figures = ['1', '2', '3', '4', '5', '6', '7'];

/** The sheet's frame with its grid letters, which are ornament and said to nobody. */
export function Neatline({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <div className="neatline">
      <Strip side="top" marks={letters} />
      <Strip side="left" marks={figures} />
      <div className="neatline-inner">{children}</div>
      <Strip side="right" marks={figures} />
      <Strip side="bottom" marks={letters} />
    </div>
  );
}

function Strip({ side, marks }: { readonly side: string; readonly marks: readonly string[] }): ReactNode {
  return (
    <div className={`grid-strip grid-strip-${side}`} aria-hidden="true">
      {marks.map((mark) => (
        <span key={mark}>{mark}</span>
      ))}
    </div>
  );
}
