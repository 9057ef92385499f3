import { type ReactNode, useId } from 'react';
import { wordsOf } from '../../core/behaviours.ts';
import { behaviourNames } from '../words/names.ts';
import type { Ally } from './allies.ts';
import { Glyph } from './glyph.tsx';
import { Mini } from './mini.tsx';

interface Props {
  readonly ally: Ally;
  readonly trust: number;
  readonly chosen: boolean;
  readonly refused: string | undefined;
  readonly onToggle: () => void;
}

/** One asset or person as a checkbox, with what it helps with. */
export function AllyRow({ ally, trust, chosen, refused, onToggle }: Props): ReactNode {
  const id = useId();
  return (
    <div className={`ally${chosen ? ' ally-chosen' : ''}${refused === undefined ? '' : ' ally-refused'}`}>
      <input
        type="checkbox"
        className="card-input"
        checked={chosen}
        aria-disabled={refused !== undefined}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-says`}
        onChange={() => refused === undefined && onToggle()}
      />
      {ally.person ? <Mini person={ally.person} trust={trust} className="ally-mark" /> : <Glyph icon="key" size="large" />}
      <span className="ally-words">
        <b id={`${id}-name`}>{ally.name}</b>
        <span id={`${id}-says`}>
          {refused ?? ally.says}
          <span className="hidden-text">
            {' '}
            Helps with: {ally.helps.map((one) => behaviourNames[one]).join(', ') || 'nothing in particular'}.
          </span>
        </span>
        <span className="ally-helps" aria-hidden="true">
          {ally.helps.slice(0, 3).map((one) => (
            <span key={one} title={wordsOf(one).means}>
              <Glyph behaviour={one} size="small" /> {behaviourNames[one]}
            </span>
          ))}
        </span>
      </span>
      <span className="ally-tick" aria-hidden="true">
        {chosen && <Glyph icon="tick" />}
      </span>
    </div>
  );
}
