import type { ReactNode } from 'react';
import { palette } from '../../../art/palette.ts';
import { drawRose } from '../../../art/rose.ts';
import { Art } from '../../art.tsx';
import { clockWords } from '../shared/time-left.ts';
import type { Clock } from '../shared/use-clock.ts';
import './phone-head.css';

const mark = drawRose(17, 17, 16, { dark: palette.sheet, light: palette.yellow, line: palette.sheet });

interface Props {
  readonly title: string;
  readonly clock?: Clock | undefined;
  /** What is to be known at once, in strips that stay in sight. */
  readonly children?: ReactNode;
}

/** Where one sits, and how long there is. */
export function PhoneHead({ title, clock, children }: Props): ReactNode {
  return (
    <header className="phone-top">
      <div className="phone-head">
        <Art markup={mark} viewBox="0 0 34 34" className="phone-mark" />
        <h1 className="phone-place">{title}</h1>
        {clock && (
          <p className="phone-clock" role="timer" aria-label="Time left">
            {clock.left === 0 ? 'Time is up' : clockWords(clock.left)}
          </p>
        )}
      </div>
      {children}
    </header>
  );
}
