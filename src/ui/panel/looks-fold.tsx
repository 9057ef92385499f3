import type { ReactNode } from 'react';
import type { Look } from '../../core/story.ts';
import type { Play } from '../../store/play.ts';
import { Glyph } from './glyph.tsx';
import { LookSpot } from './look-spot.tsx';
import { numberWord } from './number-words.ts';

interface Props {
  readonly play: Play;
  readonly looks: readonly Look[];
  readonly open: boolean;
  /** Id of the list it opens. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** The looks as one line: where they are, and which are done. */
export function LooksFold({ play: { scenario, world }, looks, open, controls, onToggle }: Props): ReactNode {
  const left = looks.filter(({ id }) => !world.looked.includes(id)).length;
  return (
    <h3 className="looks-fold">
      <button type="button" className="look" aria-expanded={open} aria-controls={controls} onClick={onToggle}>
        <span className="looks-head">Before you choose</span>
        <span className="looks-left">{left === 0 ? 'all seen' : `${numberWord(left)} to look at`}</span>
        <span className="looks-marks" aria-hidden="true">
          {looks.map((look) => (
            <span key={look.id} className="looks-mark">
              <LookSpot scenario={scenario} world={world} at={look.at} />
              {world.looked.includes(look.id) && <Glyph icon="tick" size="small" />}
            </span>
          ))}
        </span>
        <span className="fold-mark" aria-hidden="true" />
      </button>
    </h3>
  );
}
